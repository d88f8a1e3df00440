using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Content;

/// <summary>What an Orchard Core site must switch on before it understands our types, and the index that finds their items. Here all of it is always there.</summary>
internal sealed class OrchardExport(ContentDefinitions definitions) : IExportRecipeStep
{
    private static readonly string[] Always =
    [
        "OrchardCore.Admin", "OrchardCore.Contents", "OrchardCore.ContentFields", "OrchardCore.ContentTypes", "OrchardCore.Features", "OrchardCore.Indexing", "OrchardCore.Localization",
        "OrchardCore.Media", "OrchardCore.Recipes", "OrchardCore.Roles", "OrchardCore.Search.Lucene", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Title", "OrchardCore.Users",
    ];

    private static readonly (string Part, string Feature)[] ByPart =
    [
        ("AliasPart", "OrchardCore.Alias"), ("AutoroutePart", "OrchardCore.Autoroute"), ("BagPart", "OrchardCore.Flows"), ("ListPart", "OrchardCore.Lists"),
        ("MarkdownBodyPart", "OrchardCore.Markdown"), ("TaxonomyPart", "OrchardCore.Taxonomies"),
    ];

    public int Order => 0;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var all = await definitions.AllAsync(cancellation);
        var features = Always.Concat(ByPart.Where(pair => all.Types.Any(type => type.Has(pair.Part))).Select(pair => pair.Feature)).Order(StringComparer.Ordinal);
        yield return new JsonObject { ["name"] = "feature", ["enable"] = Names(features) };
        yield return new JsonObject { ["name"] = "themes", ["admin"] = "TheAdmin", ["site"] = "DiversInclusief" };
        yield return Index(all.Types.Where(type => type.IsFindable).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    private static JsonObject Index(IEnumerable<string> types) => new()
    {
        ["name"] = "lucene-index",
        ["Indices"] = new JsonArray(new JsonObject
        {
            ["Search"] = new JsonObject { ["AnalyzerName"] = "standardanalyzer", ["IndexLatest"] = false, ["Culture"] = "nl", ["StoreSourceData"] = false, ["IndexedContentTypes"] = Names(types) },
        }),
    };

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => (JsonNode)JsonValue.Create(name)!)];
}
