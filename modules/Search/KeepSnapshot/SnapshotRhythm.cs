namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>When it is time for a new snapshot: at once after filling, soon after many changes, later after a few, and now and then to stay young.</summary>
internal static class SnapshotRhythm
{
    public const long ManyChanges = 1000;
    public static readonly TimeSpan Soonest = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan AfterFew = TimeSpan.FromHours(1);

    /// <summary>A snapshot older than the feed's patience is useless, also when nothing changed.</summary>
    public static readonly TimeSpan Always = TimeSpan.FromDays(1);

    public static bool IsDue(SavedSnapshot? last, DateTimeOffset? tried, long changes, int fills, DateTimeOffset now)
    {
        // A disk that refuses is not asked again at once.
        if (tried is { } attempt && (last is null || attempt > last.At) && now - attempt < Soonest)
            return false;
        return last is null || last.Fills != fills || (now - last.At) switch
        {
            var age when age >= Always => true,
            var age when age >= AfterFew => changes != last.Changes,
            var age => age >= Soonest && changes - last.Changes >= ManyChanges,
        };
    }
}
