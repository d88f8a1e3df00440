namespace DiversInclusief.Kernel.Changes;

/// <summary>"This readable thing was made, changed or removed", written in the transaction of the change itself.</summary>
public sealed class Change
{
    public long Number { get; private set; }

    /// <summary>
    /// PostgreSQL's transaction id, 0 on SQLite. Numbers are handed out before commit, so a higher number may be visible first;
    /// a reader that follows (Transaction, Number) and stops at the oldest running transaction misses none.
    /// </summary>
    public long Transaction { get; private set; }

    /// <summary>Which source can load the thing, such as "topic".</summary>
    public required string Source { get; init; }

    /// <summary>The thing's id within its source.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }
}
