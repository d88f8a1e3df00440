using System.Text;

namespace DiversInclusief.Municipalities;

/// <summary>Comma-separated values as RFC 4180 describes them: quotes around a field, a doubled quote inside, line breaks allowed in it.</summary>
internal sealed class CsvReader(string text)
{
    private int _at;
    private int _line = 1;

    /// <summary>Rows in order; a blank line is not a row.</summary>
    /// <exception cref="CsvException">A quote that does not fit; the line is named.</exception>
    public static IReadOnlyList<CsvRow> Read(string text) => [.. new CsvReader(text.TrimStart('\uFEFF')).Rows()];

    private IEnumerable<CsvRow> Rows()
    {
        while (_at < text.Length)
        {
            var line = _line;
            var fields = Row();
            if (fields is not [""])
                yield return new CsvRow(line, fields);
        }
    }

    private List<string> Row()
    {
        var fields = new List<string> { Field() };
        while (_at < text.Length && text[_at] == ',')
        {
            _at++;
            fields.Add(Field());
        }
        EndLine();
        return fields;
    }

    private string Field() => _at < text.Length && text[_at] == '"' ? Quoted() : Bare();

    private string Bare()
    {
        var end = text.AsSpan(_at).IndexOfAny(",\r\n\"") is var length and >= 0 ? _at + length : text.Length;
        if (end < text.Length && text[end] == '"')
            throw new CsvException(_line, "een aanhalingsteken staat midden in een veld. Zet het hele veld tussen aanhalingstekens en verdubbel het.");
        var field = text[_at..end];
        _at = end;
        return field;
    }

    private string Quoted()
    {
        var (opened, field) = (_line, new StringBuilder());
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] == '"' && !(_at + 1 < text.Length && text[_at + 1] == '"'))
                return Close(field);
            if (text[_at] == '"')
                _at++;
            _line += text[_at] == '\n' ? 1 : 0;
            field.Append(text[_at]);
        }
        throw new CsvException(opened, "het aanhalingsteken waarmee een veld begint, wordt nergens gesloten.");
    }

    private string Close(StringBuilder field)
    {
        _at++;
        return _at == text.Length || text[_at] is ',' or '\r' or '\n'
            ? field.ToString()
            : throw new CsvException(_line, "na een veld tussen aanhalingstekens hoort een komma of het einde van de regel.");
    }

    private void EndLine()
    {
        if (_at < text.Length && text[_at] == '\r')
            _at++;
        if (_at < text.Length && text[_at] == '\n')
            _at++;
        _line++;
    }
}
