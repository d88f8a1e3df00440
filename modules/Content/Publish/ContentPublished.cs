namespace DiversInclusief.Content;

/// <summary>Readers see this version from now on.</summary>
/// <param name="First">Nothing of it was published before.</param>
public sealed record ContentPublished(ContentItem Item, bool First);
