using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Tests.Content.Editing;

public sealed class NumericEditorTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("2,5", 2.5)]
    [InlineData("2.5", 2.5)]
    [InlineData("12.500", 12500)]
    [InlineData("1.234.567,8", 1234567.8)]
    [InlineData("-3", -3)]
    [InlineData("0.125", 0.125)]
    public void A_number_is_read_as_Dutch_people_write_it(string typed, double number) => Assert.Equal((decimal)number, Read(typed)?["Value"]?.GetValue<decimal>());

    [Theory]
    [InlineData("twaalf")]
    [InlineData("1,2,3")]
    [InlineData("12 euro")]
    [InlineData("1e5")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_number_is_not_guessed(string typed) => Assert.Null(Read(typed));

    private static JsonObject? Read(string typed)
    {
        var failed = false;
        var json = new NumericEditor().Read(TypedValues.Of("Value", typed), null, _ => failed = true);
        return failed ? null : json;
    }
}
