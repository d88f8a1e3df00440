namespace DiversInclusief.Content;

/// <summary>How fresh an item is: when it came, when it was last changed, and whether it has become old.</summary>
public sealed record ItemAge(DateTimeOffset Published, DateTimeOffset? Changed, int Years)
{
    // After this long figures, names and rules have usually changed.
    private const int Old = 3;
    private static readonly TimeSpan Settling = TimeSpan.FromDays(1);

    public bool IsOld => Years >= Old;

    /// <returns>Null for an item that was never published.</returns>
    public static ItemAge? Of(ContentItem item, DateTimeOffset now)
    {
        if (item.PublishedUtc is not { } published)
            return null;
        // A slip that is mended on the first day is no change worth telling.
        DateTimeOffset? changed = item.ModifiedUtc - published > Settling ? item.ModifiedUtc : null;
        var days = (now - (changed ?? published)).TotalDays;
        return new ItemAge(published, changed, (int)(days / 365.25));
    }
}
