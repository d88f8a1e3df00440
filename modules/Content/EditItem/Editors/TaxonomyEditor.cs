using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

internal sealed class TaxonomyEditor() : FieldEditor("Taxonomy", Ids)
{
    private const string Ids = "TermContentItemIds";

    public override bool Joins(ContentFieldDefinition? field) => !field!.Unique;

    public override TypedValues Show(JsonObject? json) => TypedValues.Of(Ids, new FieldValue(json).TermIds);

    public override JsonObject Read(TypedValues typed, ContentFieldDefinition? field, Action<string> fail) => new()
    {
        ["TaxonomyContentItemId"] = field!.TaxonomyId,
        [Ids] = Texts(typed.Many(Ids)),
    };

    // Boxes stand in the order of the tree, but the first term of an item is the one that lists show.
    public override TypedValues Arrange(TypedValues typed, TypedValues before) =>
        TypedValues.Of(Ids, before.Many(Ids).Intersect(typed.Many(Ids)).Union(typed.Many(Ids)));

    public override TypedValues Join(TypedValues mine, TypedValues theirs, TypedValues? before) =>
        TypedValues.Of(Ids, mine.Many(Ids).Union(theirs.Many(Ids)));

    internal static JsonArray Texts(IEnumerable<string> ids) => [.. ids.Where(id => id.Length > 0).Distinct().Select(id => JsonValue.Create(id))];
}
