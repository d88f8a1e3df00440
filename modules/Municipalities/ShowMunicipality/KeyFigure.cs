using System.Globalization;
using DiversInclusief.Content;

namespace DiversInclusief.Municipalities;

/// <summary>A number about a municipality.</summary>
/// <param name="Explanation">Unit, year and source, as the recipe describes the field.</param>
internal sealed record KeyFigure(string Field, string Label, string Value, string Explanation)
{
    // Numbers that only help the site itself.
    private static readonly HashSet<string> Inner = ["PopulationYear", "SizeClassCode", "Lat", "Lon"];

    public static IReadOnlyList<KeyFigure> Of(ContentItem municipality, ContentTypeDefinition type) =>
    [
        .. from attached in type.Fields
           where attached.Field.Kind == "NumericField" && !Inner.Contains(attached.Field.Name)
           let number = municipality.FieldOf(attached.Part, attached.Field.Name).Number
           where number is not null
           select new KeyFigure(attached.Field.Name, attached.Field.DisplayName, Written(number.Value, attached.Field), ExplanationOf(municipality, attached.Field)),
    ];

    private static string Written(decimal number, ContentFieldDefinition field)
    {
        // CBS counts money in thousands; a reader does not.
        if (field.Name.EndsWith("Keur", StringComparison.Ordinal))
            return $"€ {number * 1000:N0}";
        var text = number.ToString(field.Scale == 0 ? "N0" : "#,##0." + new string('#', field.Scale), CultureInfo.CurrentCulture);
        return field.Name.StartsWith("Pct", StringComparison.Ordinal) || field.Name.EndsWith("Pct", StringComparison.Ordinal) ? text + " %" : text;
    }

    private static string ExplanationOf(ContentItem municipality, ContentFieldDefinition field) =>
        field.Name == "Population" && municipality["PopulationYear"].Number is { } year ? $"1 januari {year:0}, CBS." : field.Description;
}
