using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>What a kind of field accepts and which words it brings to the index. One class per kind of Orchard Core that we know.</summary>
internal abstract class FieldKind(string name, params FieldShape[] shapes)
{
    private static readonly Dictionary<string, FieldKind> Known = new FieldKind[]
    {
        new TextKind(), new MarkdownKind(), new DateKind("DateField"), new DateKind("DateTimeField"), new NumericKind(), new BooleanKind(),
        new TaxonomyKind(), new ContentPickerKind(), new LinkKind(), new MediaKind(),
    }.ToDictionary(kind => kind.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => Known.Keys;

    public string Name => name;

    public static FieldKind? Named(string name) => Known.GetValueOrDefault(name);

    public abstract bool IsEmpty(FieldValue value);

    /// <returns>What is wrong, in Dutch; null when nothing is. Asked only of a filled-in value of the right shape.</returns>
    public abstract string? Wrong(FieldValue value, ContentFieldDefinition field, TermTree terms);

    public virtual string PlainText(FieldValue value, ContentFieldDefinition field) => "";

    /// <returns>What is wrong with a field that may be anything at all.</returns>
    public string? Check(JsonNode? json, ContentFieldDefinition field, TermTree terms, bool complete)
    {
        if (json is not null and not JsonObject)
            return "Een veld is een object.";
        var value = new FieldValue(json as JsonObject);
        if (Array.Find(shapes, shape => !shape.Fits(value.Json?[shape.Key])) is { } misfit)
            return $"‘{misfit.Key}’ hoort {misfit.Dutch} te zijn.";
        if (IsEmpty(value))
            return complete && field.Required ? "Vul dit veld in." : null;
        return Wrong(value, field, terms);
    }
}
