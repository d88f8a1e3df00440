using System.Globalization;

namespace DiversInclusief.Components.Text;

/// <summary>How moments are written for a Dutch reader: in the time of Amsterdam, in words.</summary>
public static class DutchTime
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTimeOffset InAmsterdam(this DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam);

    /// <summary>The day it is in the Netherlands.</summary>
    public static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(now.InAmsterdam().DateTime);

    /// <summary>The moment of that day and hour in Amsterdam.</summary>
    public static DateTimeOffset At(DateOnly date, int hour)
    {
        var local = date.ToDateTime(new TimeOnly(hour, 0));
        // The hour that is skipped in spring begins when the next one does.
        return new(TimeZoneInfo.ConvertTimeToUtc(Amsterdam.IsInvalidTime(local) ? local.AddHours(1) : local, Amsterdam), TimeSpan.Zero);
    }

    /// <summary>The moment at which that day begins in Amsterdam.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => At(date, 0);

    /// <summary>"9 november 2026"</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", Dutch);

    /// <summary>"9 november 2026"</summary>
    public static string Date(DateTimeOffset moment) => moment.InAmsterdam().ToString("d MMMM yyyy", Dutch);

    /// <summary>"9 november 2026, 13.40 uur"</summary>
    public static string DateAndTime(DateTimeOffset moment) => moment.InAmsterdam().ToString("d MMMM yyyy, H.mm 'uur'", Dutch);

    /// <summary>"13.40 uur"</summary>
    public static string Time(DateTimeOffset moment) => moment.InAmsterdam().ToString("H.mm 'uur'", Dutch);

    /// <summary>"2026-11-09T13:40:00+01:00", for the <c>datetime</c> of a time element.</summary>
    public static string Machine(DateTimeOffset moment) => moment.InAmsterdam().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>"5 minuten geleden" up to a week back; an older or future moment is written as a date.</summary>
    public static string Relative(DateTimeOffset moment, DateTimeOffset now)
    {
        var age = now - moment;
        var days = (now.InAmsterdam().Date - moment.InAmsterdam().Date).Days;
        return age switch
        {
            { Ticks: < 0 } => Date(moment),
            { TotalMinutes: < 1 } => "zojuist",
            { TotalMinutes: < 2 } => "1 minuut geleden",
            { TotalMinutes: < 60 } => $"{(int)age.TotalMinutes} minuten geleden",
            _ when days == 0 => $"{(int)age.TotalHours} uur geleden",
            _ when days == 1 => "gisteren",
            _ when days < 7 => $"{days} dagen geleden",
            _ => Date(moment),
        };
    }
}
