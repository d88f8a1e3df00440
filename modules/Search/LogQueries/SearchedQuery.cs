namespace DiversInclusief.Search.LogQueries;

/// <summary>What was looked for and how much was found. Says nothing about who looked.</summary>
internal sealed class SearchedQuery
{
    public const int MaxLength = 200;

    public long Id { get; private set; }

    /// <summary>In lower case, with single spaces.</summary>
    public required string Query { get; init; }

    public required int Hits { get; init; }

    public required DateTimeOffset At { get; init; }
}
