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

    public bool MayRead(SegmentView view, int document) => view.IsLive(document) && MayReadSet(view.Segment.Access[document]);

    /// <summary>Nothing is deleted and the reader may read every set that occurs: no document needs a look.</summary>
    public bool MayReadAll(SegmentView view) => view.Deleted is null && Array.TrueForAll(view.Segment.Access.Sets, MayReadSet);

    public void KeepReadable(SegmentView view, Candidates found)
    {
        if (MayReadAll(view)) return;
        var access = view.Segment.Access;
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            var document = found.Documents[i];
            if (!MayReadSet(access[document]) || !view.IsLive(document)) continue;
            found.Documents[kept] = document;
            found.Scores[kept++] = found.Scores[i];
        }
        found.Count = kept;
    }

    /// <summary>Takes away what is deleted or forbidden: a word of bits at a time, and document by document only in forbidden sets.</summary>
    public void KeepReadable(SegmentView view, Span<ulong> documents)
    {
        for (var word = 0; word < view.Deleted?.Length; word++) documents[word] &= ~view.Deleted[word];
        var access = view.Segment.Access;
        for (var place = 0; place < access.Sets.Length; place++)
            if (!MayReadSet(access.Sets[place]))
                foreach (var document in access.DocumentsOf(place)) documents[document >> 6] &= ~(1UL << document);
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

    private bool MayReadSet(int set)
    {
        if (set >= _sets.Length) return false;
        if (_sets[set] == Unknown) _sets[set] = reader.MayRead(index.Access[set]) ? Readable : Hidden;
        return _sets[set] == Readable;
    }
}
