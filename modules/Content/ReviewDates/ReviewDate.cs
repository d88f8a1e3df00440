using System.Globalization;
using System.Text.Json.Nodes;
using DiversInclusief.Components.Text;

namespace DiversInclusief.Content;

/// <summary>When a text must be looked at again and by whom, as the item itself carries it in its ReviewDatePart; what is missing there follows from its type.</summary>
/// <param name="CheckedOn">When somebody last said that it still holds.</param>
internal sealed record ReviewDate(DateOnly On, string OwnerId, DateOnly? CheckedOn = null, string CheckedBy = "")
{
    public const string Part = "ReviewDatePart";
    private const int UsualMonths = 24;
    private const string Day = "yyyy-MM-dd";

    /// <summary>Null for a type without review dates, and for what was never published.</summary>
    public static ReviewDate? Of(ContentItem item, ContentTypeDefinition type)
    {
        if (!type.Has(Part))
            return null;
        var part = item.Part(Part);
        var on = Read(part?["ReviewBy"]) ?? (item.PublishedUtc is { } published ? Today(published).AddMonths(MonthsOf(type)) : null);
        var owner = part?["Owner"].AsText() is { Length: > 0 } named ? named : item.Owner;
        return on is { } day ? new ReviewDate(day, owner, Read(part?[nameof(CheckedOn)]), part?[nameof(CheckedBy)].AsText() ?? "") : null;
    }

    public static int MonthsOf(ContentTypeDefinition type) => (int)Math.Clamp(type.Part(Part)?.Settings.Number("ReviewDatePartSettings", "Months") ?? UsualMonths, 1, 240);

    /// <summary>The day it is in Amsterdam.</summary>
    public static DateOnly Today(DateTimeOffset now) => DutchTime.Today(now);

    public bool IsOverdue(DateOnly today) => today >= On;

    public JsonObject Write()
    {
        var part = ContentItem.NewObject();
        part["ReviewBy"] = Show(On);
        part["Owner"] = OwnerId;
        if (CheckedOn is { } day)
            (part[nameof(CheckedOn)], part[nameof(CheckedBy)]) = (Show(day), CheckedBy);
        return part;
    }

    private static string Show(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    private static DateOnly? Read(JsonNode? json) => DateOnly.TryParseExact(json.AsText(), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
