namespace DiversInclusief.TextIndex.Storage;

/// <summary>Builds a segment from texts in forward form. Merging is building again: it drops what was deleted and brings impacts and compounds up to date.</summary>
internal static class SegmentBuilder
{
    public static Segment Build(Lexicon lexicon, DocumentEntry[] entries, ForwardTexts texts, CollectionStatistics others)
    {
        var own = new CollectionStatistics();
        own.Add(texts);
        var all = new CollectionStatistics();
        all.Add(others);
        all.Add(own);
        var segment = new Segment(entries, texts, new Inverter(lexicon, texts, all).Invert(), FacetsOf(entries), own);
        segment.TitleWords(lexicon);
        return segment;
    }

    /// <summary>From parts that were built before.</summary>
    public static Segment Restore(DocumentEntry[] entries, ForwardTexts texts, PostingLists postings)
    {
        var own = new CollectionStatistics();
        own.Add(texts);
        return new Segment(entries, texts, postings, FacetsOf(entries), own);
    }

    private static Dictionary<int, FacetColumn> FacetsOf(DocumentEntry[] entries)
    {
        var facets = entries.SelectMany(entry => entry.Facets.Select(pair => pair.Facet)).Distinct();
        return facets.ToDictionary(facet => facet, facet => ColumnOf(entries, facet));
    }

    private static FacetColumn ColumnOf(DocumentEntry[] entries, int facet)
    {
        var starts = new int[entries.Length + 1];
        var values = new List<int>(entries.Length);
        for (var d = 0; d < entries.Length; d++)
        {
            foreach (var pair in entries[d].Facets)
                if (pair.Facet == facet) values.Add(pair.Value);
            starts[d + 1] = values.Count;
        }
        return new FacetColumn(starts, values.ToArray());
    }
}
