using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>Where a part of the form has its JSON in the item, and how it is asked for.</summary>
/// <param name="Field">Null for a built-in part, whose JSON is that of the part itself.</param>
internal sealed record FormPlace(string Part, ContentFieldDefinition? Field, FieldEditor Editor, string Label, string? Hint, bool Required, FormSection Section)
{
    private static readonly Dictionary<string, FormPlace> BuiltIn = new[]
    {
        new FormPlace("TitlePart", null, new StringEditor("Title", "Title"), "Titel", null, true, FormSection.Text),
        new FormPlace("MarkdownBodyPart", null, new StringEditor("Markdown", "Markdown", joins: true), "Tekst", "Plak gerust uit Word of van een webpagina: koppen, lijsten en links blijven staan.", false, FormSection.Text),
        new FormPlace("AutoroutePart", null, new StringEditor("Address", "Path"), "Adres van de pagina", "Laat leeg: dan maken we het adres van de titel.", false, FormSection.Address),
    }.ToDictionary(place => place.Part);

    public string Name => Field is null ? Part : $"{Part}.{Field.Name}";

    /// <summary>Everything the form asks of a type, in the order of the form.</summary>
    public static IEnumerable<FormPlace> Of(ContentTypeDefinition type) =>
        type.Parts.SelectMany(part => BuiltIn.TryGetValue(part.Name, out var own) ? [own] : part.Part.Fields.Select(field => Of(part.Name, field)))
            .OrderBy(place => place.Section);

    public JsonObject? In(ContentItem item) => Field is null ? item.Part(Part) : item.Part(Part)?[Field.Name] as JsonObject;

    public void Put(ContentItem item, JsonObject json)
    {
        if (Field is null)
            item.Content[Part] = json;
        else
            (item.Part(Part) ?? NewPart(item))[Field.Name] = json;
    }

    private JsonObject NewPart(ContentItem item)
    {
        var part = ContentItem.NewObject();
        item.Content[Part] = part;
        return part;
    }

    private static FormPlace Of(string part, ContentFieldDefinition field) =>
        new(part, field, FieldEditor.Of(field), field.DisplayName, field.Hint.Length > 0 ? field.Hint : null, field.Required, SectionOf(field.Kind));

    private static FormSection SectionOf(string kind) => kind switch
    {
        "TaxonomyField" or "ContentPickerField" => FormSection.Subject,
        "MediaField" => FormSection.Media,
        _ => FormSection.Text,
    };
}
