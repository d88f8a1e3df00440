using System.Text.Json.Nodes;

namespace DiversInclusief.Content;

/// <summary>The terms in the fields of an item.</summary>
internal static class ItemTerms
{
    public static IEnumerable<string> Of(ContentItem item, ContentTypeDefinition type) => Fields(item, type).SelectMany(field => field.TermIds).Distinct();

    /// <summary>Puts other ids in the place of some, each once and in order.</summary>
    /// <returns>Whether there was anything to replace.</returns>
    public static bool Replace(ContentItem item, ContentTypeDefinition type, Func<string, string> other)
    {
        var replaced = false;
        foreach (var field in Fields(item, type))
        {
            var ids = field.TermIds.Select(other).Distinct().ToList();
            if (field.Json is null || ids.SequenceEqual(field.TermIds))
                continue;
            field.Json["TermContentItemIds"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]);
            // Names beside the ids are those of before; who needs them asks the taxonomy.
            field.Json.Remove("TagNames");
            replaced = true;
        }
        return replaced;
    }

    private static IEnumerable<FieldValue> Fields(ContentItem item, ContentTypeDefinition type) =>
        type.Fields.Where(own => own.Field.Kind == "TaxonomyField").Select(own => item.FieldOf(own.Part, own.Field.Name)).ToList();
}
