using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DiversInclusief.Components.Text;

/// <summary>
/// <c>&lt;date-time value="@post.WrittenAt" kind="relative"/&gt;</c>: a time element that people and machines can read.
/// Takes DateTimeOffset, DateTime (in UTC) or DateOnly; writes nothing for null.
/// </summary>
[HtmlTargetElement("date-time", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateTimeTagHelper(TimeProvider clock) : TagHelper
{
    public object? Value { get; set; }

    /// <summary>date, datetime or relative.</summary>
    public string Kind { get; set; } = "date";

    private TimeStyle Style => Choice.Of<TimeStyle>(Kind);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        switch (Value)
        {
            case DateOnly date: Write(output, date.ToString("O", CultureInfo.InvariantCulture), DutchTime.Date(date)); break;
            case DateTimeOffset moment: Write(output, moment); break;
            case DateTime utc: Write(output, new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc))); break;
            case null: output.SuppressOutput(); break;
            default: throw new ArgumentException($"date-time cannot show a {Value.GetType().Name}.", nameof(context));
        }
    }

    private void Write(TagHelperOutput output, DateTimeOffset moment)
    {
        Write(output, DutchTime.Machine(moment), Words(moment));
        if (Style is TimeStyle.Relative) output.Attributes.SetAttribute("title", DutchTime.DateAndTime(moment));
    }

    private static void Write(TagHelperOutput output, string machine, string words)
    {
        output.Attributes.SetAttribute("datetime", machine);
        output.Content.SetContent(words);
    }

    private string Words(DateTimeOffset moment) => Style switch
    {
        TimeStyle.DateTime => DutchTime.DateAndTime(moment),
        TimeStyle.Relative => DutchTime.Relative(moment, clock.GetUtcNow()),
        _ => DutchTime.Date(moment),
    };
}
