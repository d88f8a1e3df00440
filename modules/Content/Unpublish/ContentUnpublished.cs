namespace DiversInclusief.Content;

/// <summary>Readers no longer see the item, because it was taken away or deleted.</summary>
public sealed record ContentUnpublished(string ContentItemId, string ContentType);
