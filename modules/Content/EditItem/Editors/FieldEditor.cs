using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>How one kind of field is typed: what of its JSON stands in the form, and the JSON that what was typed means.</summary>
/// <param name="partial">Name of the partial in Fields.</param>
/// <param name="keys">Keys of its controls; an error belongs to the first.</param>
internal abstract class FieldEditor(string partial, params string[] keys)
{
    private static readonly Dictionary<string, FieldEditor> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MarkdownField"] = new StringEditor("Markdown", "Markdown", joins: true),
        ["DateField"] = new DateEditor(), ["DateTimeField"] = new DateTimeEditor(), ["NumericField"] = new NumericEditor(), ["BooleanField"] = new BooleanEditor(),
        ["TaxonomyField"] = new TaxonomyEditor(), ["ContentPickerField"] = new PickerEditor(), ["LinkField"] = new LinkEditor(), ["MediaField"] = new MediaEditor(),
    };

    private static readonly StringEditor Line = new("Text", "Text"), Area = new("TextArea", "Text", joins: true), List = new("PredefinedList", "Text");

    public string Partial => partial;

    public IReadOnlyList<string> Keys => keys;

    /// <summary>Of two people's work both can be kept, one after the other.</summary>
    public virtual bool Joins(ContentFieldDefinition? field) => false;

    public static FieldEditor Of(ContentFieldDefinition field) => field.Kind != "TextField" ? Known[field.Kind]
        : field.Options.Count > 0 ? List
        : field.Editor == "TextArea" ? Area : Line;

    /// <summary>Must be turned by <see cref="Read"/> into JSON that means the same.</summary>
    public abstract TypedValues Show(JsonObject? json);

    /// <param name="fail">Says, in Dutch, why this cannot be understood.</param>
    public abstract JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail);

    /// <summary>What was typed in the order of what was there, where the controls have no order of their own.</summary>
    public virtual TypedValues Arrange(TypedValues typed, TypedValues before) => typed;

    /// <param name="before">What both started from; null when that is not known.</param>
    public virtual TypedValues Join(TypedValues mine, TypedValues theirs, TypedValues? before) => mine;

    /// <summary>Joining puts the changes of both in one text, instead of one text after the other.</summary>
    public virtual bool Merges(TypedValues mine, TypedValues theirs, TypedValues before) => false;
}
