using System.Globalization;

namespace DiversInclusief.Content;

/// <summary>A place in a list newest first, as it stands in addresses: microseconds and id.</summary>
internal static class Cursor
{
    public static string After(ContentItem item) => At(item.PublishedUtc!.Value, item.ContentItemId);

    public static string At(DateTimeOffset at, string id) => $"{(at.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture)}-{id}";

    public static (DateTimeOffset At, string Id)? Read(string? text)
    {
        var parts = text?.Split('-', 2) ?? [];
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var micros)
            && micros <= DateTimeOffset.MaxValue.Ticks / TimeSpan.TicksPerMicrosecond && ItemCheck.IsId(parts[1])
            ? (new DateTimeOffset(micros * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero), parts[1])
            : null;
    }
}
