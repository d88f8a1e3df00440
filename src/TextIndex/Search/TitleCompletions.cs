using DiversInclusief.TextIndex.Matching;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Search;

/// <summary>Documents whose title has words beginning with everything that was typed; titles that begin so first, then the newest.</summary>
internal sealed class TitleCompletions(IndexView index, Visibility visibility)
{
    private const int BeginsSo = 0x80;

    public List<TopHits.Ranked> Of(IReadOnlyList<string> prefixes, int take)
    {
        var top = new TopHits(take);
        if (prefixes.Count == 0) return top.Best();
        for (var s = 0; s < index.Segments.Length; s++) Collect(s, prefixes, top);
        return top.Best();
    }

    private void Collect(int number, IReadOnlyList<string> prefixes, TopHits top)
    {
        var view = index.Segments[number];
        var words = view.Segment.TitleWords(index.Lexicon);
        var seen = new byte[view.Segment.Count];
        for (var p = 0; p < prefixes.Count; p++)
        {
            var (documents, isFirst) = words.StartingWith(prefixes[p]);
            Mark(seen, p, documents.Span, isFirst.Span);
        }
        for (var document = 0; document < seen.Length; document++)
        {
            if ((seen[document] & ~BeginsSo) != prefixes.Count) continue;
            var key = view.Segment.Dates[document] + ((seen[document] & BeginsSo) != 0 ? DateTime.MaxValue.Ticks : 0.0);
            if (key > top.Threshold && visibility.MayRead(view, document)) top.Offer(key, 0, number, document);
        }
    }

    private static void Mark(byte[] seen, int met, ReadOnlySpan<ushort> documents, ReadOnlySpan<bool> isFirst)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            if ((seen[document] & ~BeginsSo) == met) seen[document]++;
            if (met == 0 && isFirst[i]) seen[document] |= BeginsSo;
        }
    }
}
