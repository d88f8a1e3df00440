using System.Text.Json.Nodes;
using DiversInclusief.Content;
using FsCheck;
using FsCheck.Fluent;

namespace DiversInclusief.Tests.Content.Types;

/// <summary>Any type with any fields: every kind, settings that we know and settings that nobody knows, texts of all sorts.</summary>
internal static class RandomDefinition
{
    private static readonly string[] Odd = ["", "Een naam", "[js: uuid()]", "[file:text('x')]", "[js: base64('eA==')]", "‘aanhaling’ \"dubbel\" 'enkel'", "a = b\nc", "<b>&amp;", "日本 🎈", "\\u0000-achtig \\ / \t"];

    private static Gen<JsonNode?> Leaf { get; } = Gen.OneOf(
        Gen.Elements(Odd).Select(JsonNode? (text) => JsonValue.Create(text)), Gen.Choose(-1000, 1000).Select(JsonNode? (number) => JsonValue.Create(number)),
        Gen.Elements(true, false).Select(JsonNode? (flag) => JsonValue.Create(flag)), Gen.Constant<JsonNode?>(null), Gen.Elements(0.5m, 12.25m).Select(JsonNode? (number) => JsonValue.Create(number)));

    private static Gen<JsonNode?> Value { get; } = Gen.OneOf(Leaf, Leaf.ListOf().Select(JsonNode? (all) => new JsonArray([.. all.Select(one => one?.DeepClone())])), Object(["Diep", "Dieper"], Leaf));

    private static Gen<JsonNode?> FieldGroup(string kind) =>
        Object([$"{kind}Settings", "ContentPartFieldSettings", "TextFieldPredefinedListEditorSettings", "LuceneContentIndexSettings", "OnbekendeSettings"],
            Object(["Hint", "Required", "Minimum", "Maximum", "Scale", "DisplayName", "Position", "Editor", "Options", "TaxonomyContentItemId", "DisplayedContentTypes", "Eigen"], Value));

    private static Gen<JsonNode?> Field(int number) => from kind in Gen.Elements(FieldKind.Names.ToArray())
                                                        from settings in FieldGroup(kind)
                                                        from more in Object(["Extra"], Leaf)
                                                        select With(more, ("FieldName", kind), ("Name", $"Veld{number}"), ("Settings", settings));

    private static Gen<JsonArray> Fields(int first) => from count in Gen.Choose(0, 8)
                                                      from all in Gen.CollectToList(Enumerable.Range(first, count), Field)
                                                      select new JsonArray([.. all.Select(one => one?.DeepClone())]);

    /// <summary>A type and its part; the name is filled in by the test.</summary>
    public static Arbitrary<(JsonObject Type, JsonObject Part)> Arbitrary { get; } = Arb.From(
        // Without a name for people Orchard Core leaves the settings of a type as they were, and so do we.
        from display in Gen.Elements(Odd.Where(name => name.Length > 0).ToArray())
        from settings in Object(["ContentTypeSettings", "FullTextAspectSettings", "KindSettings", "Vreemd"], Object(["Creatable", "Description", "Iets"], Value))
        from fields in Fields(0)
        from removed in Fields(20)
        from more in Object(["PartExtra"], Value)
        select ((JsonObject)With(null, ("DisplayName", display), ("Settings", settings))!, (JsonObject)With(more, ("Settings", new JsonObject()), (DefinitionJson.PartFields, fields), (DefinitionJson.RemovedFields, removed))!));

    private static Gen<JsonNode?> Object(string[] names, Gen<JsonNode?> value) => from chosen in Gen.SubListOf(names)
                                                                                   from values in value.ListOf(chosen.Count)
                                                                                   select (JsonNode?)new JsonObject(chosen.Zip(values, (name, one) => KeyValuePair.Create(name, one?.DeepClone())));

    private static JsonNode? With(JsonNode? more, params (string Name, JsonNode? Value)[] pairs)
    {
        var json = new JsonObject();
        foreach (var (name, value) in pairs)
            json[name] = value?.DeepClone();
        foreach (var (name, value) in more as JsonObject ?? [])
            json[name] = value?.DeepClone();
        return json;
    }
}
