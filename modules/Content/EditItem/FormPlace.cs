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

    /// <summary>Of the bag that the card is in; empty for what belongs to the item itself.</summary>
    public string Bag { get; init; } = "";

    public string CardId { get; init; } = "";

    public string Name => (Bag.Length > 0 ? $"{Bag}.{CardId}." : "") + (Field is null ? Part : $"{Part}.{Field.Name}");

    /// <summary>Everything the form asks of a type, in the order of the form.</summary>
    public static IEnumerable<FormPlace> Of(ContentTypeDefinition type) =>
        type.Parts.SelectMany(part => part.IsBag ? [Of(part)] : BuiltIn.TryGetValue(part.Name, out var own) ? [own] : part.Part.Fields.Select(field => Of(part.Name, field)))
            .OrderBy(place => place.Section);

    public JsonObject? In(ContentItem item) => Owner(item) is { } owner ? Field is null ? owner.Part(Part) : owner.Part(Part)?[Field.Name] as JsonObject : null;

    public void Put(ContentItem item, JsonObject json)
    {
        var owner = Owner(item)!;
        if (Field is null)
            owner.Content[Part] = json;
        else
            (owner.Part(Part) ?? NewPart(owner))[Field.Name] = json;
    }

    private JsonObject NewPart(ContentItem item)
    {
        var part = ContentItem.NewObject();
        item.Content[Part] = part;
        return part;
    }

    private ContentItem? Owner(ContentItem item) => Bag.Length > 0 ? item.CardAt(Bag, CardId) : item;

    private static FormPlace Of(ContentTypePartDefinition bag) =>
        new(bag.Name, null, new BagEditor(), bag.DisplayName, bag.Description.Length > 0 ? bag.Description : null, false, FormSection.Cards);

    private static FormPlace Of(string part, ContentFieldDefinition field) =>
        new(part, field, FieldEditor.Of(field), field.DisplayName, field.Hint.Length > 0 ? field.Hint : null, field.Required, SectionOf(field.Kind));

    private static FormSection SectionOf(string kind) => kind switch
    {
        "TaxonomyField" or "ContentPickerField" => FormSection.Subject,
        "MediaField" => FormSection.Media,
        _ => FormSection.Text,
    };
}
