using DiversInclusief.Forum;

namespace DiversInclusief.Tests;

/// <summary>What must hold for every day of three centuries, and a few days that anyone can look up.</summary>
public sealed class DutchWorkingDaysTests
{
    private static IEnumerable<int> Years => Enumerable.Range(1900, 300);

    private static IEnumerable<DateOnly> Days => Enumerable.Range(new DateOnly(1990, 1, 1).DayNumber, 365 * 60).Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData(1943, 4, 25)]
    [InlineData(1961, 4, 2)]
    [InlineData(2008, 3, 23)]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    public void Easter_falls_on_the_day_that_is_in_the_almanac(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), DutchWorkingDays.Easter(year));

    [Fact]
    public void Easter_is_always_a_Sunday_from_22_March_to_25_April() => Assert.All(Years.Select(DutchWorkingDays.Easter), easter =>
    {
        Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
        Assert.InRange(easter, new DateOnly(easter.Year, 3, 22), new DateOnly(easter.Year, 4, 25));
    });

    [Fact]
    public void Easter_is_the_first_Sunday_after_the_ecclesiastical_full_moon() => Assert.All(Years, year =>
    {
        // After Clavius, in the words of Knuth: by golden number and epact, another way than the rule that is tested.
        var (golden, century) = ((year % 19) + 1, (year / 100) + 1);
        var (leap, moonwards) = ((3 * century / 4) - 12, (((8 * century) + 5) / 25) - 5);
        var epact = (((11 * golden) + 20 + moonwards - leap) % 30 + 30) % 30;
        epact += epact == 24 || (epact == 25 && golden > 11) ? 1 : 0;
        var moon = new DateOnly(year, 3, 1).AddDays((44 - epact < 21 ? 74 - epact : 44 - epact) - 1);
        var sunday = moon.AddDays(7 - (int)moon.DayOfWeek);

        Assert.Equal(sunday, DutchWorkingDays.Easter(year));
    });

    [Theory]
    [InlineData("2026-04-03")]
    [InlineData("2026-04-06")]
    [InlineData("2026-04-27")]
    [InlineData("2026-05-05")]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-25")]
    [InlineData("2026-12-25")]
    [InlineData("2027-01-01")]
    [InlineData("2025-04-26")]
    public void A_holiday_is_no_working_day(string day) => Assert.True(DutchWorkingDays.IsHoliday(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_year_has_ten_or_eleven_holidays_counting_the_Sundays_of_Easter_and_Pentecost() => Assert.All(Years, year =>
    {
        var holidays = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(day => day.Year == year).Count(DutchWorkingDays.IsHoliday);

        // Liberation Day or King's Day may be Ascension Day or Easter Monday as well.
        Assert.InRange(holidays, 10, 11);
    });

    [Fact]
    public void So_many_working_days_later_exactly_so_many_have_passed() => Assert.All(Days.Where((_, i) => i % 7 < 3), day =>
    {
        foreach (var count in new[] { 1, 3, 10 })
        {
            var later = DutchWorkingDays.After(day, count);
            Assert.True(DutchWorkingDays.IsWorkingDay(later));
            Assert.Equal(count, Enumerable.Range(day.DayNumber + 1, later.DayNumber - day.DayNumber).Count(number => DutchWorkingDays.IsWorkingDay(DateOnly.FromDayNumber(number))));
        }
    });

    [Fact]
    public void A_later_question_is_never_due_earlier() =>
        Assert.All(Days.Zip(Days.Skip(1)), pair => Assert.True(DutchWorkingDays.After(pair.First, 3) <= DutchWorkingDays.After(pair.Second, 3)));

    [Fact]
    public void Counting_back_gives_what_was_counted_forth()
    {
        var asked = new DateTimeOffset(2026, 12, 22, 9, 30, 0, TimeSpan.Zero);

        foreach (var count in Enumerable.Range(0, 30))
            Assert.Equal(count, DutchWorkingDays.Between(asked, DutchWorkingDays.After(asked, count)));
    }
}
