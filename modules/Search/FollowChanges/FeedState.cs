using DiversInclusief.Kernel.Changes;

namespace DiversInclusief.Search.FollowChanges;

/// <summary>How far this node's index is. Written by what follows and fills, read by health checks and pages.</summary>
internal sealed class FeedState : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _fillAsked = new(0, 1);
    private FeedMoment _moment = new(null, null);
    private bool _isFillAsked;
    private bool _hasDocuments;
    private bool _isCaughtUp;

    /// <summary>Everything up to here is in the index, or will be once it is filled; null until the feed knows where to begin.</summary>
    public ChangePosition? Position => _moment.Position;

    public DateTimeOffset? LastLook => _moment.LastLook;

    /// <summary>Touched by the feed alone.</summary>
    public DateTimeOffset LastTidy { get; set; }

    /// <summary>Whether the index was complete at least once; while it is filled again the old documents stay.</summary>
    public bool IsFilled { get { lock (_lock) return _hasDocuments && _isCaughtUp; } }

    /// <summary>Filling is asked for or under way.</summary>
    public bool IsFilling { get { lock (_lock) return _isFillAsked || Progress is not null; } }

    /// <summary>How far filling is; null when it is not under way.</summary>
    public FillProgress? Progress { get; private set; }

    /// <summary>How often this process filled its index.</summary>
    public int Fills { get; private set; }

    /// <summary>What keeps the feed from following, and what keeps it from filling; null when nothing does.</summary>
    public Setback Following { get; } = new();

    public Setback Filling { get; } = new();

    public ItemsAside Aside { get; } = new();

    /// <summary>A place in the log that a snapshot may name: everything before it is in the index. Null while it is filled.</summary>
    public ChangePosition? Settled { get { lock (_lock) return _hasDocuments && !_isFillAsked && Progress is null ? _moment.Position : null; } }

    public void Followed(ChangePosition position, DateTimeOffset at, bool isCaughtUp)
    {
        lock (_lock)
        {
            _moment = new(position, at);
            _isCaughtUp |= isCaughtUp;
        }
    }

    /// <summary>The index holds what a snapshot held; the changes since are still to come.</summary>
    public void Restored(ChangePosition position, DateTimeOffset lastLook)
    {
        lock (_lock) (_moment, _hasDocuments) = (new(position, lastLook), true);
    }

    public void AskFill()
    {
        lock (_lock)
        {
            _isFillAsked = true;
            if (_fillAsked.CurrentCount == 0)
                _fillAsked.Release();
        }
    }

    public Task FillAskedAsync(CancellationToken cancellation) => _fillAsked.WaitAsync(cancellation);

    public void FillStarts(FillProgress progress)
    {
        lock (_lock) (_isFillAsked, Progress) = (false, progress);
    }

    /// <summary>What failed stays asked for.</summary>
    public void FillEnds(bool succeeded)
    {
        lock (_lock)
        {
            Progress = null;
            _isFillAsked |= !succeeded;
            _hasDocuments |= succeeded;
            Fills += succeeded ? 1 : 0;
        }
    }

    public void Dispose() => _fillAsked.Dispose();

    // One object, so that no reader sees half of it.
    private sealed record FeedMoment(ChangePosition? Position, DateTimeOffset? LastLook);
}
