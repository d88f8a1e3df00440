namespace DiversInclusief.Search.KeepSnapshot;

/// <param name="Changes">Of the index at that moment, to see how much changed since.</param>
/// <param name="Fills">How often the index had been filled.</param>
internal sealed record SavedSnapshot(DateTimeOffset At, long Bytes, long Changes, int Fills);
