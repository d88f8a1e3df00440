using DiversInclusief.Components.Text;

namespace DiversInclusief.Tests.Components;

public sealed class DutchTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 9, 12, 40, 0, TimeSpan.Zero);

    [Fact]
    public void A_moment_is_told_in_the_time_of_Amsterdam()
    {
        Assert.Equal("9 november 2026, 13.40 uur", DutchTime.DateAndTime(Now));
        Assert.Equal("9 juli 2026, 14.40 uur", DutchTime.DateAndTime(Now.AddMonths(-4)));
        Assert.Equal("1 januari 2027", DutchTime.Date(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData(0, "zojuist")]
    [InlineData(1, "1 minuut geleden")]
    [InlineData(59, "59 minuten geleden")]
    [InlineData(60, "1 uur geleden")]
    [InlineData(14 * 60, "gisteren")]
    [InlineData(3 * 24 * 60, "3 dagen geleden")]
    [InlineData(8 * 24 * 60, "1 november 2026")]
    [InlineData(-60, "9 november 2026")]
    public void The_longer_ago_the_coarser_the_words(int minutes, string words) =>
        Assert.Equal(words, DutchTime.Relative(Now.AddMinutes(-minutes), Now));

    [Theory]
    [InlineData("Sanne de Vries", "SV")]
    [InlineData("Hatte van der Woude", "HW")]
    [InlineData("Aya", "A")]
    [InlineData("Anne-Marie Smit", "AS")]
    [InlineData("", "?")]
    public void Initials_leave_out_prefixes(string name, string initials) => Assert.Equal(initials, Initials.Of(name));

    [Fact]
    public void A_name_keeps_its_colour()
    {
        Assert.Equal(Initials.Colour("Sanne de Vries"), Initials.Colour("Sanne de Vries"));
        Assert.All(["Aya", "Pieter", "Noor", "Kees", "Iris", ""], name => Assert.InRange(Initials.Colour(name), 1, 6));
    }
}
