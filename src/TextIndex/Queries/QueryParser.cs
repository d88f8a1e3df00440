using System.Buffers;

namespace DiversInclusief.TextIndex.Queries;

/// <summary>
/// Reads the classic syntax of Lucene where it overlaps with what people type: words, "phrases", -not, OR, start*, almost~, field:word,
/// field:[a TO b], parentheses. There are no errors: a sign that makes no sense is passed over.
/// </summary>
internal ref struct QueryParser
{
    private const int LongestQuery = 4_000;
    private const int MostAtoms = 48;
    private const string Quotes = "\"“”„‟«»";
    private static readonly SearchValues<char> QuoteSigns = SearchValues.Create(Quotes);
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n\u00A0()" + Quotes);

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _operators;
    private readonly List<QueryClause> _clauses = [];
    private int _at;
    private int _atoms;
    private bool _or;
    private bool _not;
    private bool _required;

    public QueryParser(string text)
    {
        _text = text.AsSpan(0, Math.Min(text.Length, LongestQuery));
        _operators = HasLowerCase(_text);
    }

    public List<QueryClause> Parse()
    {
        while (_at < _text.Length && _atoms < MostAtoms)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c) || c is '(' or ')' or ',' or ';') _at++;
            else if (c is '-' or '!' or '+') Sign(c);
            else if (Quotes.Contains(c)) Add(AtomKind.Phrase, Quoted(), null);
            else Word();
        }
        return _clauses;
    }

    private void Sign(char sign)
    {
        _at++;
        if (_at >= _text.Length || char.IsWhiteSpace(_text[_at])) return;
        _not = sign is not '+';
        _required = sign is '+';
    }

    private void Word()
    {
        var length = _text[_at..].IndexOfAny(WordEnds);
        var word = length < 0 ? _text[_at..] : _text.Slice(_at, length);
        var colon = word.IndexOf(':');
        if (colon is > 0 and < 40 && _at + colon + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + colon + 1]) && !word[colon..].StartsWith("://"))
        {
            _at += colon + 1;
            FieldValue(word[..colon].ToString());
            return;
        }
        _at += word.Length;
        if (!IsOperator(word)) AddWord(word, null);
    }

    private bool IsOperator(ReadOnlySpan<char> word)
    {
        if (!_operators) return false;
        if (word is "OR" or "OF" or "|" or "||") _or = _clauses.Count > 0;
        else if (word is "NOT" or "NIET") _not = true;
        else if (word is not ("AND" or "EN" or "&&")) return false;
        return true;
    }

    private void FieldValue(string field)
    {
        var c = _text[_at];
        if (Quotes.Contains(c)) Add(AtomKind.Phrase, Quoted(), field);
        else if (c is '[' or '{') Add(AtomKind.Word, Bracketed(), field);
        else if (!WordEnds.Contains(c))
        {
            var length = _text[_at..].IndexOfAny(WordEnds);
            var word = length < 0 ? _text[_at..] : _text.Slice(_at, length);
            _at += word.Length;
            AddWord(word, field);
        }
    }

    private void AddWord(ReadOnlySpan<char> word, string? field)
    {
        var boost = word.LastIndexOf('^');
        if (boost > 0 && !word[(boost + 1)..].ContainsAnyExceptInRange('.', '9')) word = word[..boost];
        var tilde = word.LastIndexOf('~');
        if (tilde > 0 && tilde >= word.Length - 2) Add(AtomKind.Fuzzy, word[..tilde].ToString(), field);
        else if (word.Length > 1 && word[^1] == '*') Add(AtomKind.Prefix, word.TrimEnd('*').ToString(), field);
        else Add(AtomKind.Word, word.ToString(), field);
    }

    private void Add(AtomKind kind, string text, string? field)
    {
        _atoms++;
        var atom = new QueryAtom(kind, text, field);
        if (_or && !_not && !_clauses[^1].Excluded) _clauses[^1].Alternatives.Add(atom);
        else _clauses.Add(new QueryClause([atom], _not, _required));
        _or = _not = _required = false;
    }

    private string Quoted()
    {
        var rest = _text[(_at + 1)..];
        var length = rest.IndexOfAny(QuoteSigns);
        var phrase = length < 0 ? rest : rest[..length];
        _at += 1 + phrase.Length + (length < 0 ? 0 : 1);
        if (_at < _text.Length && _text[_at] == '~') _at = Math.Min(_text.Length, _at + 2);
        return phrase.ToString();
    }

    private string Bracketed()
    {
        var length = _text[_at..].IndexOfAny("]}");
        var range = length < 0 ? _text[_at..] : _text.Slice(_at, length + 1);
        _at += range.Length;
        return range.ToString();
    }

    /// <summary>Who types in capitals only does not mean operators by them.</summary>
    private static bool HasLowerCase(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLower(c)) return true;
        return false;
    }
}
