using DiversInclusief.Search.FollowChanges;

namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>How it stands with the snapshot of this node.</summary>
internal sealed class SnapshotState
{
    private volatile SavedSnapshot? _last;
    private volatile string? _start;
    private volatile string? _problem;

    /// <summary>The last one that was written or read; null when there is none.</summary>
    public SavedSnapshot? Last { get => _last; set => _last = value; }

    /// <summary>How this process came by its index, in a Dutch sentence.</summary>
    public string? Start { get => _start; set => _start = value; }

    /// <summary>Why the last attempt to write failed, in a Dutch sentence; null when it did not.</summary>
    public string? Problem { get => _problem; set => _problem = value; }

    /// <summary>Held while writing: one at a time.</summary>
    public Lock Writing { get; } = new();

    /// <summary>When writing was last tried.</summary>
    public DateTimeOffset? Tried { get; set; }
}
