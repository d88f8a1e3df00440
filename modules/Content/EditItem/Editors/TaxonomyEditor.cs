using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

internal sealed class TaxonomyEditor() : FieldEditor("Taxonomy", "TermContentItemIds")
{
    public override bool Joins => true;

    public override TypedValues Show(JsonObject? json) => TypedValues.Of("TermContentItemIds", new FieldValue(json).TermIds);

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail) => new()
    {
        ["TaxonomyContentItemId"] = field!.TaxonomyId,
        ["TermContentItemIds"] = Ids(typed.Many("TermContentItemIds")),
    };

    public override TypedValues Join(TypedValues first, TypedValues second) =>
        TypedValues.Of("TermContentItemIds", first.Many("TermContentItemIds").Union(second.Many("TermContentItemIds")));

    internal static JsonArray Ids(IEnumerable<string> ids) => [.. ids.Where(id => id.Length > 0).Distinct().Select(id => JsonValue.Create(id))];
}
