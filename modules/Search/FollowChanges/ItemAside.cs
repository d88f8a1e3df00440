namespace DiversInclusief.Search.FollowChanges;

/// <summary>A thing that could not be made into a document. It is in no index, for what is in doubt stays hidden, and is tried again later.</summary>
/// <param name="Why">For administrators.</param>
internal sealed record ItemAside(string Source, string Key, string Why, DateTimeOffset Since, int Tries, DateTimeOffset NextTry)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Twice as long after each try.</summary>
    public ItemAside FailedAgain(string why, DateTimeOffset now) =>
        this with { Why = why, Tries = Tries + 1, NextTry = now + TimeSpan.FromMinutes(Math.Min(Longest.TotalMinutes, Math.Pow(2, Math.Min(Tries, 10)))) };

    public static ItemAside First(string source, string key, string why, DateTimeOffset now) => new(source, key, why, now, 1, now + TimeSpan.FromMinutes(1));
}
