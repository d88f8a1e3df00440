using System.Globalization;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Generate;

namespace DiversInclusief.Content;

/// <summary>An item with a title, a text, and a value in every field that its type requires.</summary>
internal static class MadeUpItem
{
    private static readonly DateOnly FirstDay = new(2019, 1, 1);

    public static ContentItem Of(ContentTypeDefinition type, TermTree terms, ZipfWords words)
    {
        var item = new ContentItem { ContentItemId = "", ContentType = type.Name, DisplayText = words.Sentence(5) };
        item.Content["MarkdownBodyPart"] = new JsonObject { ["Markdown"] = words.Text(4) };
        foreach (var (part, field) in type.Fields.Where(attached => attached.Field.Required))
        {
            item.Content[part] ??= ContentItem.NewObject();
            item.Content[part]![field.Name] = ValueOf(field, terms, words);
        }
        return item;
    }

    private static JsonObject ValueOf(ContentFieldDefinition field, TermTree terms, ZipfWords words) => field.Kind switch
    {
        "TaxonomyField" => new JsonObject
        {
            ["TaxonomyContentItemId"] = field.TaxonomyId,
            ["TermContentItemIds"] = new JsonArray(JsonValue.Create(TermOf(terms.Taxonomy(field.TaxonomyId), words))),
        },
        "MarkdownField" => new JsonObject { ["Markdown"] = words.Text(1) },
        "DateField" => new JsonObject { ["Value"] = string.Create(CultureInfo.InvariantCulture, $"{FirstDay.AddDays(words.Number(2500)):yyyy-MM-dd}T00:00:00Z") },
        "NumericField" => new JsonObject { ["Value"] = Math.Max(1, (int)(field.Minimum ?? 1)) },
        _ => new JsonObject { ["Text"] = words.Sentence(8) },
    };

    private static string TermOf(Taxonomy? taxonomy, ZipfWords words) =>
        taxonomy is { Terms.Count: > 0 } ? taxonomy.Terms[words.Number(taxonomy.Terms.Count)].Id : "";
}
