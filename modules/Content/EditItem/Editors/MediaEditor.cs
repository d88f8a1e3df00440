using System.Globalization;
using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>
/// Rows of a path, its text and whether it is decoration. In the JSON an empty text says "decoration",
/// and null that nobody thought of a text yet.
/// </summary>
internal sealed class MediaEditor() : FieldEditor("Media", Paths, Texts, Decoration)
{
    public const string Paths = "Paths";
    public const string Texts = "MediaTexts";

    /// <summary>Holds the numbers of the rows that are decoration.</summary>
    public const string Decoration = "Decoration";

    public override TypedValues Show(JsonObject? json)
    {
        var value = new FieldValue(json);
        var texts = json?[Texts] as JsonArray ?? [];
        var decoration = Enumerable.Range(0, Math.Min(texts.Count, value.MediaPaths.Count)).Where(row => texts[row] is not null && texts[row].AsText().Length == 0);
        return TypedValues.Of(Paths, value.MediaPaths).With(Texts, value.MediaTexts).With(Decoration, decoration.Select(row => row.ToString(CultureInfo.InvariantCulture)));
    }

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail)
    {
        var all = MediaRow.All(typed).ToList();
        var rows = all.FindAll(row => row.Path.Length > 0);
        if (all.Exists(row => row is { Path: "", Text.Length: > 0 }))
            fail("Kies ook het bestand dat je beschrijft.");
        if (rows.Exists(row => row.Text.Length > 500))
            fail("Gebruik hoogstens 500 tekens voor de beschrijving.");
        return new JsonObject
        {
            [Paths] = Strings(rows.Select(row => row.Path)),
            [Texts] = Strings(rows.Select(row => row.IsDecoration ? "" : row.Text.Length > 0 ? row.Text : null)),
        };
    }

    public override bool Joins(ContentFieldDefinition? field) => field!.Multiple;

    public override TypedValues Join(TypedValues mine, TypedValues theirs, TypedValues? before)
    {
        var rows = MediaRow.All(mine).Where(row => row.Path.Length > 0).ToList();
        rows.AddRange(MediaRow.All(theirs).Where(row => rows.TrueForAll(own => own.Path != row.Path)));
        return TypedValues.Of(Paths, rows.Select(row => row.Path)).With(Texts, rows.Select(row => row.Text))
            .With(Decoration, rows.Index().Where(row => row.Item.IsDecoration).Select(row => row.Index.ToString(CultureInfo.InvariantCulture)));
    }

    private static JsonArray Strings(IEnumerable<string?> texts) => [.. texts.Select(text => text is null ? null : JsonValue.Create(TypedText.Line(text)))];
}
