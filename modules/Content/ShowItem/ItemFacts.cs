using System.Globalization;
using DiversInclusief.Components;
using DiversInclusief.Components.Text;

namespace DiversInclusief.Content;

/// <summary>Reads fields as facts: terms lead to everything that carries them, items to their page.</summary>
internal static class ItemFacts
{
    public static IReadOnlyList<ItemFact> Of(ItemReading reading) =>
    [
        .. from attached in reading.Type.Fields
           where attached.Field.Name != "Summary" && attached.Field.Kind != "MediaField" && attached.Part != Checklist.Part
           let values = Values(reading, attached.Field, reading.Item.FieldOf(attached.Part, attached.Field.Name))
           where values.Count > 0
           select new ItemFact(attached.Field.Name, attached.Field.DisplayName, values),
    ];

    private static IReadOnlyList<Badge> Values(ItemReading reading, ContentFieldDefinition field, FieldValue value) => field.Rules switch
    {
        TextKind => [.. field.Rules.PlainText(value, field).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Badge(line))],
        NumericKind when value.Number is { } number => [new Badge(number.ToString("0.######", CultureInfo.CurrentCulture))],
        DateKind when value.Date is { } date => [new Badge(field.Kind == "DateField" ? DutchTime.Date(DateOnly.FromDateTime(date.UtcDateTime)) : DutchTime.DateAndTime(date))],
        BooleanKind when value.Flag => [new Badge("Ja")],
        LinkKind when value.Url.Length > 0 => [new Badge(value.Text.Length > 0 ? value.Text : value.Url, SafeAddress(value.Url))],
        TaxonomyKind => [.. reading.Terms.Named(value.TermIds).Select(term => new Badge(term.Name, Address(term)))],
        ContentPickerKind => reading.Picked(value),
        _ => [],
    };

    // What was stored before a rule existed must not become a script now.
    internal static string? SafeAddress(string url) =>
        url.StartsWith('/') || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? url : null;

    private static string? Address(Term term)
    {
        if (term.Path.Length > 0)
            return term.Url;
        return ItemFacets.FacetOfTaxonomy.TryGetValue(term.TaxonomyId, out var facet) ? $"/zoeken?{facet}={Uri.EscapeDataString(term.Id)}" : null;
    }
}
