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
        var segment = new Segment(batch.Entries, batch.Texts, postings, FacetsOf(batch.Facets), batch.Statistics);
        segment.TitleWords(lexicon);
        return segment;
    }

    /// <summary>From parts that were built before.</summary>
    public static Segment Restore(ClosedBatch batch, PostingLists postings) =>
        new(batch.Entries, batch.Texts, postings, FacetsOf(batch.Facets), batch.Statistics);

    private static Dictionary<int, FacetColumn> FacetsOf((int Facet, int Value)[][] documents)
    {
        var facets = documents.SelectMany(pairs => pairs.Select(pair => pair.Facet)).Distinct();
        return facets.ToDictionary(facet => facet, facet => ColumnOf(documents, facet));
    }

    private static FacetColumn ColumnOf((int Facet, int Value)[][] documents, int facet)
    {
        var starts = new int[documents.Length + 1];
        var values = new List<int>(documents.Length);
        for (var d = 0; d < documents.Length; d++)
        {
            foreach (var pair in documents[d])
                if (pair.Facet == facet) values.Add(pair.Value);
            starts[d + 1] = values.Count;
        }
        return new FacetColumn(starts, values.ToArray());
    }
}
