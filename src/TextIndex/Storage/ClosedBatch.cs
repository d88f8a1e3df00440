namespace DiversInclusief.TextIndex.Storage;

/// <summary>The documents of a segment that is still to be built.</summary>
internal sealed class ClosedBatch(DocumentEntry[] entries, (int Facet, int Value)[][] facets, ForwardTexts texts)
{
    public DocumentEntry[] Entries { get; } = entries;

    /// <summary>Per document pairs of facet and value numbers, ancestors included; its kind is the first.</summary>
    public (int Facet, int Value)[][] Facets { get; } = facets;

    public ForwardTexts Texts { get; } = texts;

    public CollectionStatistics Statistics { get; } = CollectionStatistics.Of(texts);
}
