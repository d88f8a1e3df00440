namespace DiversInclusief.TextIndex.Analysis;

/// <summary>
/// Finds words by the rules of Unicode annex 29. With <see cref="JoinsDutch"/> a hyphen between letters and the ampersand of
/// B&amp;W stay inside the word, because only the next steps can tell what they join.
/// </summary>
internal ref struct WordBreaker(ReadOnlySpan<char> text, bool joinsDutch)
{
    /// <summary>Longer runs are cut: nobody searches for them, and a run of megabytes must not become one word.</summary>
    public const int LongestWord = 128;

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public bool JoinsDutch { get; } = joinsDutch;

    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Word => _text[Start..End];

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            var first = WordClasses.At(_text, _next, out var width);
            if (!WordClasses.IsWordStart(first))
            {
                _next += width;
                continue;
            }
            Start = _next;
            End = _next = first == WordClass.Ideograph ? _next + width : EndOf(first, _next + width);
            return true;
        }
        return false;
    }

    private readonly int EndOf(WordClass previous, int at)
    {
        while (at < _text.Length && at - Start < LongestWord)
        {
            var c = WordClasses.At(_text, at, out var width);
            if (c is WordClass.Letter or WordClass.Digit) previous = c;
            else if (c is not (WordClass.Extend or WordClass.Connector) && !Joins(c, previous, at)) break;
            at += width;
        }
        return at;
    }

    private readonly bool Joins(WordClass joiner, WordClass previous, int at)
    {
        if (at + 1 >= _text.Length || joiner is WordClass.Other or WordClass.Ideograph) return false;
        var next = WordClasses.At(_text, at + 1, out _);
        return joiner switch
        {
            WordClass.MidLetterOrNumber => next == previous,
            WordClass.MidNumber => previous == WordClass.Digit && next == WordClass.Digit,
            WordClass.Hyphen => JoinsDutch && next is WordClass.Letter or WordClass.Digit && (previous == WordClass.Letter || next == WordClass.Letter),
            WordClass.Ampersand => JoinsDutch && JoinsInitials(at),
            _ => false,
        };
    }

    /// <summary>B&amp;W, R&amp;D: one capital on either side.</summary>
    private readonly bool JoinsInitials(int at) =>
        at == Start + 1 && char.IsLetter(_text[at - 1]) && char.IsLetter(_text[at + 1])
        && (at + 2 == _text.Length || !char.IsLetterOrDigit(_text[at + 2]));
}
