using System.Text;

namespace DiversInclusief.Exchange;

/// <summary>Comma-separated values as RFC 4180 describes them: quotes around a field, a doubled quote inside, line breaks allowed in it. What separates may be another sign.</summary>
public sealed class CsvReader
{
    private static readonly char[] Separators = [';', ',', '\t'];

    private readonly string _text;
    private readonly char _separator;
    private int _at;
    private int _line = 1;

    private CsvReader(string text, char separator) => (_text, _separator) = (text, separator);

    /// <summary>Rows in order; a blank line is not a row.</summary>
    /// <exception cref="TableException">A quote that does not fit; the line is named.</exception>
    public static IReadOnlyList<TableRow> Read(string text, char separator = ',') => [.. new CsvReader(text.TrimStart('\uFEFF'), separator).Rows()];

    /// <summary>Row by row, separated by whichever sign the first line has most of; texts that <see cref="FormulaGuard"/> marked are as they were.</summary>
    internal static IEnumerable<TableRow> Rows(string text)
    {
        var (separator, told) = Separator(text);
        var rows = new CsvReader(told ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text, separator) { _line = told ? 2 : 1 }.Rows();
        return rows.Select(row => row with { Fields = [.. row.Fields.Select(FormulaGuard.Off)] });
    }

    // Excel writes "sep=;" as a line of its own.
    private static (char Sign, bool IsTold) Separator(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        if (line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length == 5 && end > 0)
            return (line[4], true);
        return (Separators.MaxBy(sign => OutsideQuotes(line).Count(letter => letter == sign)), false);
    }

    private static IEnumerable<char> OutsideQuotes(string line)
    {
        var quoted = false;
        foreach (var letter in line)
        {
            quoted ^= letter == '"';
            if (!quoted)
                yield return letter;
        }
    }

    private IEnumerable<TableRow> Rows()
    {
        while (_at < _text.Length)
        {
            var line = _line;
            var fields = Row();
            if (fields is not [""])
                yield return new TableRow(line, fields);
        }
    }

    private List<string> Row()
    {
        var fields = new List<string> { Field() };
        while (_at < _text.Length && _text[_at] == _separator)
        {
            _at++;
            fields.Add(Field());
        }
        EndLine();
        return fields;
    }

    private string Field() => _at < _text.Length && _text[_at] == '"' ? Quoted() : Bare();

    private string Bare()
    {
        var end = _text.AsSpan(_at).IndexOfAny([_separator, '\r', '\n', '"']) is var length and >= 0 ? _at + length : _text.Length;
        if (end < _text.Length && _text[end] == '"')
            throw new TableException(_line, "een aanhalingsteken staat midden in een veld. Zet het hele veld tussen aanhalingstekens en verdubbel het.");
        var field = _text[_at..end];
        _at = end;
        return field;
    }

    private string Quoted()
    {
        var (opened, field) = (_line, new StringBuilder());
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] == '"' && !(_at + 1 < _text.Length && _text[_at + 1] == '"'))
                return Close(field);
            if (_text[_at] == '"')
                _at++;
            _line += _text[_at] == '\n' ? 1 : 0;
            field.Append(_text[_at]);
        }
        throw new TableException(opened, "het aanhalingsteken waarmee een veld begint, wordt nergens gesloten.");
    }

    private string Close(StringBuilder field)
    {
        _at++;
        return _at == _text.Length || _text[_at] == _separator || _text[_at] is '\r' or '\n'
            ? field.ToString()
            : throw new TableException(_line, "na een veld tussen aanhalingstekens hoort een scheidingsteken of het einde van de regel.");
    }

    private void EndLine()
    {
        if (_at < _text.Length && _text[_at] == '\r')
            _at++;
        if (_at < _text.Length && _text[_at] == '\n')
            _at++;
        _line++;
    }
}
