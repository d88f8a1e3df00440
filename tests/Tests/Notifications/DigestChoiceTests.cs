using DiversInclusief.Components.Text;
using DiversInclusief.Notifications;

namespace DiversInclusief.Tests.Notifications;

/// <summary>When the next digest goes, over two years with their changes of the clock.</summary>
public sealed class DigestChoiceTests
{
    private static IEnumerable<DateTimeOffset> Moments => Enumerable.Range(0, 2 * 365 * 3).Select(i => new DateTimeOffset(2026, 1, 1, 0, 20, 0, TimeSpan.Zero).AddHours(8 * i));

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(21)]
    public void A_daily_one_is_due_at_that_hour_in_Amsterdam_within_a_day(int hour) => Assert.All(Moments, now =>
    {
        var next = Chosen(DigestEvery.Day, hour, now).NextAt!.Value;

        Assert.Equal(hour, next.InAmsterdam().Hour);
        Assert.Equal(0, next.Minute);
        Assert.InRange(next - now, TimeSpan.FromTicks(1), TimeSpan.FromHours(25));
    });

    [Fact]
    public void A_weekly_one_is_due_on_that_day_within_a_week() => Assert.All(Moments, now =>
    {
        var next = Chosen(DigestEvery.Week, 8, now).NextAt!.Value;

        Assert.Equal((DayOfWeek.Thursday, 8), (next.InAmsterdam().DayOfWeek, next.InAmsterdam().Hour));
        Assert.InRange(next - now, TimeSpan.FromTicks(1), TimeSpan.FromHours((7 * 24) + 1));
    });

    [Fact]
    public void What_happened_before_it_was_chosen_is_not_told()
    {
        var now = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        var choice = Chosen(DigestEvery.Day, 8, now);
        choice.Choose(DigestEvery.Week, 8, DayOfWeek.Monday, now.AddDays(2));
        Assert.Equal(now, choice.Since);

        choice.Choose(DigestEvery.Never, 8, DayOfWeek.Monday, now.AddDays(3));

        Assert.Null(choice.NextAt);
    }

    private static DigestChoice Chosen(DigestEvery every, int hour, DateTimeOffset now)
    {
        var choice = new DigestChoice { MemberId = "m" };
        choice.Choose(every, hour, DayOfWeek.Thursday, now);
        return choice;
    }
}
