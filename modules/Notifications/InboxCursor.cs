using System.Globalization;

namespace DiversInclusief.Notifications;

/// <summary>A place in a list newest first, as it stands in addresses: microseconds and id.</summary>
internal static class InboxCursor
{
    private const int LongestId = 26;

    public static string At(DateTimeOffset at, string id) => $"{(at.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture)}-{id}";

    public static (DateTimeOffset At, string Id)? Read(string? text) =>
        text?.Split('-', 2) is [var number, { Length: > 0 and <= LongestId } id] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var micros)
        && micros <= DateTimeOffset.MaxValue.Ticks / TimeSpan.TicksPerMicrosecond && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? (new DateTimeOffset(micros * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero), id) : null;
}
