using DiversInclusief.Components.Text;

namespace DiversInclusief.Notifications;

/// <summary>When a member wants one mail about everything new. No row: never.</summary>
internal sealed class DigestChoice
{
    public const int FirstHour = 6, LastHour = 21, UsualHour = 8;

    public required string MemberId { get; init; }
    public DigestEvery Every { get; private set; }

    /// <summary>In Amsterdam.</summary>
    public int Hour { get; private set; } = UsualHour;

    /// <summary>For a weekly one.</summary>
    public DayOfWeek Weekday { get; private set; } = DayOfWeek.Monday;

    /// <summary>What happened before this was told, or is from before the member wanted to know.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>Null for never.</summary>
    public DateTimeOffset? NextAt { get; private set; }

    public void Choose(DigestEvery every, int hour, DayOfWeek weekday, DateTimeOffset now)
    {
        if (Every == DigestEvery.Never)
            Since = now;
        (Every, Hour, Weekday) = (every, hour, weekday);
        NextAt = every == DigestEvery.Never ? null : Next(now);
    }

    /// <summary>Also when there was nothing to tell.</summary>
    public void WasWritten(DateTimeOffset now) => (Since, NextAt) = (now, Next(now));

    /// <summary>The first moment after this one that is of the chosen hour and day in Amsterdam, whatever the clocks do.</summary>
    private DateTimeOffset Next(DateTimeOffset now)
    {
        var day = DutchTime.Today(now);
        while (DutchTime.At(day, Hour) <= now || (Every == DigestEvery.Week && day.DayOfWeek != Weekday))
            day = day.AddDays(1);
        return DutchTime.At(day, Hour);
    }
}
