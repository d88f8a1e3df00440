using DiversInclusief.Components.Text;

namespace DiversInclusief.Forum;

/// <summary>
/// Days on which a Dutch municipality works: no weekends, and none of the days of article 3 of the Algemene termijnenwet, Good Friday included,
/// which that article puts on a par with them.
/// </summary>
internal static class DutchWorkingDays
{
    private const int January = 1, April = 4, May = 5, December = 12;

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    public static bool IsHoliday(DateOnly day) => (day.Month, day.Day) switch
    {
        (January, 1) or (May, 5) or (December, 25 or 26) => true,
        (April, _) when day == KingsDay(day.Year) => true,
        _ => (day.DayNumber - Easter(day.Year).DayNumber) is -2 or 0 or 1 or 39 or 49 or 50,
    };

    /// <summary>27 April; the day before when that is a Sunday.</summary>
    public static DateOnly KingsDay(int year) => new DateOnly(year, April, 27) is { DayOfWeek: DayOfWeek.Sunday } sunday ? sunday.AddDays(-1) : new DateOnly(year, April, 27);

    /// <summary>Easter Sunday in the Gregorian calendar, after Butcher, in the form that New Scientist gave it.</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (19 * l)) / 433;
        var n = h + l - (7 * m);
        var month = (n + 90) / 25;
        return new DateOnly(year, month, (n + (33 * month) + 19) % 32);
    }

    /// <summary>The day on which so many working days have passed after the first one, which itself does not count.</summary>
    public static DateOnly After(DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                left--;
        }
        return day;
    }

    /// <summary>At the same hour in Amsterdam.</summary>
    public static DateTimeOffset After(DateTimeOffset moment, int workingDays)
    {
        var local = moment.InAmsterdam();
        return DutchTime.At(After(DateOnly.FromDateTime(local.DateTime), workingDays), local.Hour);
    }

    /// <summary>How many working days have passed, the first day not counted.</summary>
    public static int Between(DateTimeOffset from, DateTimeOffset until)
    {
        var (day, last, passed) = (DateOnly.FromDateTime(from.InAmsterdam().DateTime), DateOnly.FromDateTime(until.InAmsterdam().DateTime), 0);
        while (day < last)
        {
            day = day.AddDays(1);
            passed += IsWorkingDay(day) ? 1 : 0;
        }
        return passed;
    }
}
