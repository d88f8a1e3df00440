namespace DiversInclusief.Content;

/// <param name="Next">Where the next page starts; null on the last page.</param>
public sealed record CardPage(IReadOnlyList<CardReading> Cards, string? Next);
