namespace DiversInclusief.Search.FollowChanges;

/// <summary>How far filling is, and how long it will take still.</summary>
internal sealed class FillProgress(int expected, TimeProvider clock) : IProgress<int>
{
    private readonly long _started = clock.GetTimestamp();
    private int _read;

    public int Expected => expected;

    public int Read => Volatile.Read(ref _read);

    /// <summary>All has been read; what is left is putting the lists in order.</summary>
    public bool IsOrdering => Read > 0 && Read >= expected;

    /// <summary>From 0 to 100. Reading is not all of the work, so 100 is only reached by being ready.</summary>
    public int Percent => expected == 0 ? 0 : (int)Math.Min(99, 100 * ShareOfReading * Read / expected);

    /// <summary>Null while there is nothing to go by.</summary>
    public TimeSpan? Left => Read == 0 || expected == 0 ? null : clock.GetElapsedTime(_started) is var spent && Percent > 0 ? spent * ((100.0 - Percent) / Percent) : null;

    // Measured on 100,000 documents.
    private const double ShareOfReading = 0.8;

    public void Report(int value) => Volatile.Write(ref _read, value);

    public void Add() => Interlocked.Increment(ref _read);
}
