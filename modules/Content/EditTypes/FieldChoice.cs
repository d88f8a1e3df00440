namespace DiversInclusief.Content;

/// <summary>A kind of field as an administrator chooses it.</summary>
/// <param name="Key">In addresses, such as "keuzelijst".</param>
/// <param name="Kind">Of Orchard Core, such as "TextField".</param>
/// <param name="Editor">"" for the kind's usual one.</param>
internal sealed record FieldChoice(string Key, string Kind, string Editor, string Name, string Explanation, string Icon)
{
    public const string List = "PredefinedList";

    public static IReadOnlyList<FieldChoice> All { get; } =
    [
        new("korte-tekst", "TextField", "", "Korte tekst", "Eén regel, zoals een naam, een plaats of een nummer.", "edit"),
        new("lange-tekst", "TextField", "TextArea", "Langere tekst", "Een paar regels zonder opmaak, zoals een samenvatting.", "file-text"),
        new("opmaak", "MarkdownField", "", "Tekst met opmaak", "Met tussenkopjes, lijsten, links en foto’s. Voor een heel stuk tekst.", "writing"),
        new("keuzelijst", "TextField", List, "Keuzelijst", "De schrijver kiest één mogelijkheid uit een lijst die jij maakt, zoals gepland, loopt of afgerond.", "list"),
        new("indeling", "TaxonomyField", "", "Indeling", "Termen uit een indeling, zoals thema’s. Bezoekers kunnen erop filteren en zoeken.", "tag"),
        new("verwijzing", "ContentPickerField", "", "Verwijzing", "Een link naar iets anders op deze site, zoals een gemeente of een voorbeeld.", "link"),
        new("getal", "NumericField", "", "Getal", "Een jaartal, een aantal of een bedrag. Je kunt zeggen wat het kleinste en grootste getal mag zijn.", "chart-bar"),
        new("datum", "DateField", "", "Datum", "Een dag, zonder tijd.", "calendar-event"),
        new("tijdstip", "DateTimeField", "", "Datum en tijd", "Een dag met een tijd, in Nederlandse tijd.", "clock"),
        new("ja-nee", "BooleanField", "", "Ja of nee", "Een vakje dat aan of uit staat.", "check"),
        new("webadres", "LinkField", "", "Link", "Een webadres buiten deze site, met woorden erbij als je wilt.", "external-link"),
        new("bestand", "MediaField", "", "Foto of bestand", "Een of meer bestanden uit de mediabibliotheek.", "photo"),
    ];

    public bool HasOptions => Editor == List;

    public bool CanBeRequired => Kind != "BooleanField";

    /// <summary>Its words are found by searching.</summary>
    public bool HasWords => Kind is "TextField" or "MarkdownField";

    public bool IsTagged => Kind is "TaxonomyField" or "ContentPickerField";

    public static FieldChoice? At(string? key) => All.FirstOrDefault(choice => choice.Key == key);

    /// <summary>A field with an editor that we do not know is asked for as its kind usually is.</summary>
    public static FieldChoice Of(ContentFieldDefinition field) =>
        (field.Options.Count > 0 ? All.FirstOrDefault(choice => choice.Kind == field.Kind && choice.HasOptions) : null)
        ?? All.FirstOrDefault(choice => choice.Kind == field.Kind && choice.Editor == field.Editor)
        ?? All.FirstOrDefault(choice => choice.Kind == field.Kind)
        ?? new FieldChoice(field.Kind, field.Kind, field.Editor, field.Kind, "Dit soort veld wijzig je met een recept. De naam en de uitleg kun je hier aanpassen.", "settings");
}
