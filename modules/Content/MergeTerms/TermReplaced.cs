namespace DiversInclusief.Content;

/// <summary>In a version that is about to be written a term was replaced by the one it was merged into. Who keeps more about the term in the item changes that here.</summary>
public sealed record TermReplaced(ContentItem Item, string From, string Into);
