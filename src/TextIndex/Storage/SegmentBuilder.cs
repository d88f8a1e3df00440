namespace DiversInclusief.TextIndex.Storage;

/// <summary>Builds a segment from texts in forward form. Merging is building again: it drops what was deleted and brings impacts and compounds up to date.</summary>
internal static class SegmentBuilder
{
    /// <param name="lexicon">Has the words of the batch, analysed.</param>
    /// <param name="batch">What goes in.</param>
    /// <param name="collection">All documents of the index, those of the batch among them.</param>
    public static Segment Build(Lexicon lexicon, ClosedBatch batch, CollectionStatistics collection)
    {
        var postings = new Inverter(lexicon, batch.Texts, collection).Invert();
        var segment = new Segment(batch.Entries, batch.Texts, postings, FacetsOf(batch.Entries), batch.Statistics);
        segment.TitleWords(lexicon);
        return segment;
    }

    /// <summary>From parts that were built before.</summary>
    public static Segment Restore(DocumentEntry[] entries, ForwardTexts texts, PostingLists postings) =>
        new(entries, texts, postings, FacetsOf(entries), CollectionStatistics.Of(texts));

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
