using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>
/// The one place where a reader's tokens meet a document's. Each distinct set of tokens is judged once per request.
/// A deleted document is as invisible as a forbidden one.
/// </summary>
internal sealed class Visibility(IndexView index, ReaderTokens reader)
{
    private const byte Unknown = 0;
    private const byte Readable = 1;
    private const byte Hidden = 2;
    private readonly byte[] _sets = new byte[index.Access.Count];
    private readonly Dictionary<SegmentView, ulong[]?> _readable = [];
    private ReadableStatistics? _statistics;

    public ReadableStatistics Statistics => _statistics ??= new ReadableStatistics(index, this);

    public bool MayRead(SegmentView view, int document) => view.IsLive(document) && MayReadSet(view.Segment.Access[document]);

    /// <summary>The readable documents of a segment as bits; null when all of them are.</summary>
    public ulong[]? ReadableIn(SegmentView view)
    {
        if (!_readable.TryGetValue(view, out var bits)) _readable[view] = bits = Bits(view);
        return bits;
    }

    public void KeepReadable(SegmentView view, Candidates found)
    {
        if (ReadableIn(view) is not { } readable) return;
        found.Keep(readable);
    }

    public void KeepReadable(SegmentView view, Span<ulong> documents)
    {
        if (ReadableIn(view) is not { } readable) return;
        for (var word = 0; word < readable.Length; word++) documents[word] &= readable[word];
    }

    /// <summary>Whether any readable document meets a condition.</summary>
    public bool MayKnow(IMatcher matcher) => Array.Exists(index.Segments, view => AnyReadable(view, matcher.Match(view)));

    /// <summary>Whether the word itself, not just its stem, stands in a readable document. Looks no further than a bounded number of them: in doubt, hidden.</summary>
    public bool MayKnowWord(int word)
    {
        const int mostLooked = 64;
        return DocumentsWith(index.Lexicon.WholeTerm(word)).Take(mostLooked).Any(place => HoldsWord(place.View.Segment, place.Document, word));
    }

    private bool AnyReadable(SegmentView view, Matches matches)
    {
        foreach (var document in matches.DocumentSpan)
            if (MayRead(view, document)) return true;
        return false;
    }

    private IEnumerable<(SegmentView View, int Document)> DocumentsWith(int term)
    {
        foreach (var view in index.Segments)
        {
            var lists = view.Segment.Postings;
            var place = lists.Find(term);
            if (place < 0) continue;
            for (var i = lists.Starts[place]; i < lists.Starts[place + 1]; i++)
                if (MayRead(view, lists.Documents[i])) yield return (view, lists.Documents[i]);
        }
    }

    private bool HoldsWord(Segment segment, int document, int word)
    {
        var text = new ForwardReader(segment.Texts.Of(document));
        for (var field = 0; field < FieldWeights.Fields; field++)
        {
            text.LeadingGap();
            for (var left = text.Lengths[field]; left > 0; left--)
                if (index.Lexicon.WordOf(text.NextSurface()) == word) return true;
        }
        return false;
    }

    /// <summary>A word of bits at a time for what is deleted, document by document only for forbidden sets.</summary>
    private ulong[]? Bits(SegmentView view)
    {
        var access = view.Segment.Access;
        if (view.Deleted is null && Array.TrueForAll(access.Sets, MayReadSet)) return null;
        var bits = new ulong[(view.Segment.Count + 63) / 64];
        Array.Fill(bits, ulong.MaxValue);
        bits[^1] >>= -view.Segment.Count & 63;
        for (var word = 0; word < view.Deleted?.Length; word++) bits[word] &= ~view.Deleted[word];
        for (var place = 0; place < access.Sets.Length; place++)
            if (!MayReadSet(access.Sets[place]))
                foreach (var document in access.DocumentsOf(place)) bits[document >> 6] &= ~(1UL << document);
        return bits;
    }

    private bool MayReadSet(int set)
    {
        if (set >= _sets.Length) return false;
        if (_sets[set] == Unknown) _sets[set] = reader.MayRead(index.Access[set]) ? Readable : Hidden;
        return _sets[set] == Readable;
    }
}
