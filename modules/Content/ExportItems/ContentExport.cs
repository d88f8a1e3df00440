using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Content;

/// <summary>All items: as JSON for a machine, and as Markdown for people and for what knows no recipes.</summary>
internal sealed class ContentExport(EveryItem every, ContentDefinitions definitions, Terms terms, Drafts drafts) : IExportRecipeStep
{
    public int Order => 40;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var piece in every.PiecesAsync(cancellation))
            yield return new JsonObject { ["name"] = "content", ["Data"] = new JsonArray([.. piece.Select(ItemJson.Write)]) };
    }

    public async IAsyncEnumerable<ExportedFile> FilesAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (types, tree) = (await definitions.AllAsync(cancellation), await terms.AllAsync(cancellation));
        await foreach (var piece in every.PiecesAsync(cancellation))
        {
            var picked = piece.SelectMany(item => PickedBy(item, types.Find(item.ContentType)));
            var readable = new ReadableItem(tree, await drafts.ManyAsync(picked, cancellation));
            foreach (var item in piece)
                if (types.Find(item.ContentType) is { } type)
                    yield return new ExportedFile(ReadableItem.PathOf(item), (stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes(readable.Write(item, type)), token).AsTask());
        }
    }

    private static IEnumerable<string> PickedBy(ContentItem item, ContentTypeDefinition? type) =>
        (type?.Fields ?? []).Where(attached => attached.Field.Kind == "ContentPickerField").SelectMany(attached => item.FieldOf(attached.Part, attached.Field.Name).ItemIds);
}
