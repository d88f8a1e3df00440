using DiversInclusief.Content;

namespace DiversInclusief.Tests.Content.Editing;

public sealed class DateEditorTests
{
    [Theory]
    [InlineData("2018-03-07")]
    [InlineData("7-3-2018")]
    [InlineData("07-03-2018")]
    [InlineData("7/3/2018")]
    [InlineData("7 maart 2018")]
    public void A_day_may_be_typed_as_people_do(string typed) => Assert.Equal("2018-03-07T00:00:00Z", Read(new DateEditor(), typed));

    [Theory]
    [InlineData("31-02-2018")]
    [InlineData("maart 2018")]
    [InlineData("3-7-18")]
    public void What_is_no_day_is_not_guessed(string typed) => Assert.Null(Read(new DateEditor(), typed));

    [Theory]
    [InlineData("2026-07-01T14:30", "2026-07-01T12:30:00Z")]
    [InlineData("2026-12-01T14:30", "2026-12-01T13:30:00Z")]
    [InlineData("1-12-2026 14:30", "2026-12-01T13:30:00Z")]
    [InlineData("2026-03-29T02:30", null)]
    public void A_moment_is_typed_in_the_time_of_Amsterdam(string typed, string? stored) => Assert.Equal(stored, Read(new DateTimeEditor(), typed));

    private static string? Read(FieldEditor editor, string typed)
    {
        var failed = false;
        var json = editor.Read(TypedValues.Of("Value", typed), null, _ => failed = true);
        return failed ? null : json["Value"]?.GetValue<string>();
    }
}
