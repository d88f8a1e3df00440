namespace DiversInclusief.Content;

/// <summary>A line of the list of contents of an item.</summary>
/// <param name="Id">Where it points.</param>
public sealed record ContentsEntry(string Id, string Heading);
