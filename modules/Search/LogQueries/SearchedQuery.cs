namespace DiversInclusief.Search.LogQueries;

/// <summary>What was looked for on one day, by how many and with what result. Says nothing about who looked, nor at what time.</summary>
internal sealed class SearchedQuery
{
    public const int MaxLength = 200;

    public required DateOnly Day { get; init; }

    /// <summary>In lower case, with single spaces.</summary>
    public required string Query { get; init; }

    public required int Times { get; init; }

    /// <summary>The most that anyone found that day: readers differ in what they may read.</summary>
    public required int Hits { get; init; }

    /// <summary>How often something was chosen from what was found.</summary>
    public int Clicks { get; init; }

    /// <summary>Sum of the places of what was chosen, 1 for the first.</summary>
    public int Ranks { get; init; }
}
