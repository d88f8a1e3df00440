using DiversInclusief.TextIndex.Analysis;

namespace DiversInclusief.TextIndex.Storage;

/// <summary>
/// Writes the texts of documents as numbers of surfaces and gaps: the text can be given back, snippets need no second parsing,
/// and merging or a better analysis needs no source. Per document: words per field, then per field a leading gap and the words.
/// </summary>
internal sealed class ForwardWriter(Lexicon lexicon)
{
    private const int LongestField = 16 << 20;
    private const int LongestGap = 80;
    private readonly ByteBuffer _tokens = new(1 << 12);
    private readonly uint[] _lengths = new uint[FieldWeights.Fields];

    public ByteBuffer Bytes { get; } = new(1 << 16);

    public void Add(Document document)
    {
        _tokens.Clear();
        Add(TextField.Title, document.Title);
        Add(TextField.Summary, document.Summary);
        Add(TextField.Body, document.Body);
        Add(TextField.Attachment, document.Attachment);
        foreach (var length in _lengths) Bytes.Add(length);
        Bytes.Add(_tokens.Span);
    }

    private void Add(TextField field, string text)
    {
        var span = text.AsSpan(0, Math.Min(text.Length, LongestField));
        var words = new WordBreaker(span, lexicon.Chain.JoinsDutch);
        var count = 0u;
        var end = 0;
        var surface = -1;
        while (words.MoveNext())
        {
            AddToken(surface, span[end..words.Start]);
            surface = lexicon.AddSurface(words.Word);
            end = words.End;
            count++;
        }
        AddToken(surface, span[end..]);
        _lengths[(int)field] = count;
    }

    /// <summary>A word and what follows it; without a word, what stands before the first. One space needs no byte.</summary>
    private void AddToken(int surface, ReadOnlySpan<char> gap)
    {
        if (surface >= 0 && gap is " ")
        {
            _tokens.Add((uint)surface << 1);
            return;
        }
        if (surface >= 0) _tokens.Add(((uint)surface << 1) | 1);
        _tokens.Add((uint)lexicon.Gaps.GetOrAdd(gap.Length > LongestGap ? gap[..LongestGap] : gap));
    }
}
