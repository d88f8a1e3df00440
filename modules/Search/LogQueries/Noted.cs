namespace DiversInclusief.Search.LogQueries;

/// <summary>Something to be counted: a search, or a choice from what one found.</summary>
/// <param name="Hits">Null for a choice.</param>
/// <param name="Rank">Null for a search.</param>
internal sealed record Noted(DateOnly Day, string Query, int? Hits, int? Rank);
