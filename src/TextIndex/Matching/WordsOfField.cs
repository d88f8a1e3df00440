using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Whether terms stand in a field, read from the text itself: the lists do not tell where a word stands as part of a compound.</summary>
internal static class WordsOfField
{
    public static bool Hold(Lexicon lexicon, Segment segment, int document, TextField field, ReadOnlySpan<int> terms)
    {
        var text = new ForwardReader(segment.Texts.Of(document));
        Span<int> single = stackalloc int[1];
        for (var at = 0; at <= (int)field; at++)
        {
            text.LeadingGap();
            for (var left = text.Lengths[at]; left > 0; left--)
            {
                var surface = text.NextSurface();
                if (at == (int)field && lexicon.TermsOfWord(lexicon.WordOf(surface), single).ContainsAny(terms)) return true;
            }
        }
        return false;
    }
}
