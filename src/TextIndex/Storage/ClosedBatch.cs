namespace DiversInclusief.TextIndex.Storage;

/// <summary>The documents of a segment that is still to be built.</summary>
internal sealed class ClosedBatch(DocumentEntry[] entries, ForwardTexts texts)
{
    public DocumentEntry[] Entries { get; } = entries;

    public ForwardTexts Texts { get; } = texts;

    public CollectionStatistics Statistics { get; } = CollectionStatistics.Of(texts);
}
