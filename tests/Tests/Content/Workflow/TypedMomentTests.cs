using DiversInclusief.Content;

namespace DiversInclusief.Tests.Content.Workflow;

public sealed class TypedMomentTests
{
    [Theory]
    [InlineData("2026-07-01T14:30", "2026-07-01T12:30:00Z")]
    [InlineData("2026-12-01T14:30", "2026-12-01T13:30:00Z")]
    [InlineData("1-12-2026 9.05", "2026-12-01T08:05:00Z")]
    // The night of 28 to 29 March 2026: one second before and after the hour that is not there.
    [InlineData("2026-03-29T01:59", "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29T03:00", "2026-03-29T01:00:00Z")]
    // The night of 24 to 25 October 2026: the hour that comes twice is meant the first time, in summer time.
    [InlineData("2026-10-25T01:59", "2026-10-24T23:59:00Z")]
    [InlineData("2026-10-25T02:00", "2026-10-25T00:00:00Z")]
    [InlineData("2026-10-25T02:59", "2026-10-25T00:59:00Z")]
    [InlineData("2026-10-25T03:00", "2026-10-25T02:00:00Z")]
    public void A_moment_is_typed_in_the_time_of_Amsterdam(string typed, string utc) => Assert.Equal(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), TypedMoment.Read(typed, Assert.Fail));

    [Theory]
    [InlineData("2026-03-29T02:00", "bestaat niet")]
    [InlineData("2026-03-29T02:59", "bestaat niet")]
    [InlineData("2027-03-28T02:30", "bestaat niet")]
    [InlineData("morgen", "geen datum met tijd")]
    [InlineData("2026-02-30T10:00", "geen datum met tijd")]
    [InlineData("0026-02-03T10:00", "kan niet kloppen")]
    public void What_is_no_moment_says_why(string typed, string why)
    {
        var said = "";

        Assert.Null(TypedMoment.Read(typed, message => said = message));
        Assert.Contains(why, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_hour_that_comes_twice_is_called_so() =>
        Assert.Equal([false, true, true, false], new[] { "2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z" }
            .Select(utc => TypedMoment.IsTwice(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture))));
}
