namespace DiversInclusief.Content;

/// <summary>An item that a change of its type is about.</summary>
/// <param name="Why">What is wrong with it after the change, in Dutch; empty when it loses what it holds.</param>
internal sealed record TouchedItem(string Title, string Href, bool IsLive, bool IsMissing, string Why);
