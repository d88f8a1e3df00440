namespace DiversInclusief.Content;

/// <summary>Lists no longer show the item, because it was taken away, archived or deleted.</summary>
public sealed record ContentUnpublished(string ContentItemId, string ContentType);
