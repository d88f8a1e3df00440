namespace DiversInclusief.Exchange;

/// <summary>A choice of which rows to look at.</summary>
internal sealed record RowTab(string Name, int Count, string Href, bool IsCurrent);
