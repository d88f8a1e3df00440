using System.Globalization;

namespace DiversInclusief.Forum;

/// <summary>The last row of a page, as it stands in the address of the next: microseconds since 1970 and an id.</summary>
internal readonly record struct TopicCursor(DateTimeOffset At, string Id)
{
    public static TopicCursor Of(TopicRow row) => new(row.LastActivityAt, row.Id);

    /// <returns>Null for anything that is no cursor; the list then starts at the beginning.</returns>
    public static TopicCursor? Parse(string? text)
    {
        var parts = text?.Split('.', 2) ?? [];
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var micros) && micros < 253_402_300_800_000_000
            ? new TopicCursor(DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond), parts[1])
            : null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(At - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond}.{Id}");
}
