using System.Globalization;

namespace DiversInclusief.Content;

/// <summary>A moment as people type it: in the time of Amsterdam.</summary>
internal static class TypedMoment
{
    public const string Shown = "yyyy-MM-dd'T'HH:mm";
    private static readonly string[] Formats = [Shown, "yyyy-MM-dd'T'HH:mm:ss", "d-M-yyyy H:mm", "d-M-yyyy H.mm"];
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static string Show(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam).ToString(Shown, CultureInfo.InvariantCulture);

    /// <summary>In the night that the clock goes back one hour comes twice; the first is meant, in summer time.</summary>
    /// <param name="fail">Says, in Dutch, why this is no moment.</param>
    public static DateTimeOffset? Read(string typed, Action<string> fail)
    {
        if (!DateTime.TryParseExact(typed.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            fail("Dit is geen datum met tijd. Schrijf hem zo: 31-12-2026 14:30.");
        else if (local.Year is < 1000 or > 9000)
            fail("Dit jaar kan niet kloppen.");
        else if (Amsterdam.IsInvalidTime(local))
            fail("Dit tijdstip bestaat niet: in deze nacht gaat de klok een uur vooruit.");
        else
            return new DateTimeOffset(local, IsTwice(local) ? Amsterdam.GetAmbiguousTimeOffsets(local).Max() : Amsterdam.GetUtcOffset(local)).ToUniversalTime();
        return null;
    }

    public static bool IsTwice(DateTimeOffset moment) => IsTwice(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);

    private static bool IsTwice(DateTime local) => Amsterdam.IsAmbiguousTime(local);
}
