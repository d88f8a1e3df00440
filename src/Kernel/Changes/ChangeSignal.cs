namespace DiversInclusief.Kernel.Changes;

/// <summary>Wakes this node's followers after a commit, so that they need not wait for their next look.</summary>
public sealed class ChangeSignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);
    private long _generation;

    /// <summary>Grows with every change that this node knows of; what was made from the readable facts at one number may be kept until the next.</summary>
    public long Generation => Volatile.Read(ref _generation);

    /// <summary>A change of another node or process was seen.</summary>
    public void Notice() => Interlocked.Increment(ref _generation);

    public void Raise()
    {
        Notice();
        // Already raised is as good as raised: the follower reads everything that is there.
        try { _raised.Release(); }
        catch (SemaphoreFullException) { }
    }

    /// <returns>Whether it was raised within the given time.</returns>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _raised.WaitAsync(atMost, cancellation);

    public void Dispose() => _raised.Dispose();
}
