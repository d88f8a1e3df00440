namespace DiversInclusief.Search.ShowLog;

/// <summary>A query over a whole period.</summary>
internal sealed class LogRow
{
    public required string Query { get; init; }

    public required int Times { get; init; }

    /// <summary>The most that anyone found.</summary>
    public required int Hits { get; init; }

    public required int Clicks { get; init; }

    public required int Ranks { get; init; }

    /// <summary>Mean place of what was chosen; null when nothing was.</summary>
    public double? Place => Clicks == 0 ? null : (double)Ranks / Clicks;
}
