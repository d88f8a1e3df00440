using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>A text of an item under its own heading.</summary>
/// <param name="Id">Where the contents list points.</param>
public sealed record ItemSection(string Field, string Id, string Heading, SafeHtml Html);
