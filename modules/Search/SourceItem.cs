namespace DiversInclusief.Search;

/// <summary>A thing that a source could not make a document of, as an administrator is told about it.</summary>
/// <param name="Access">Who may read it; to others neither title nor link is shown.</param>
/// <param name="Link">Where it is edited or read.</param>
public sealed record SourceItem(string Key, string Kind, string Title, string Access, string Link);
