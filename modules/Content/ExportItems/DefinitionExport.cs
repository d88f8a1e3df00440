using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>
/// All types and parts as they are now. Ours beside them: what recipes said where someone changed it in the browser since (AsRecipesSaid), and types deleted there (Deleted),
/// so that a later recipe finds the same site as here.
/// </summary>
internal sealed class DefinitionExport(AppDb db) : IExportRecipeStep
{
    public int Order => 20;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var stored = await db.Set<StoredDefinition>().AsNoTracking().ToListAsync(cancellation);
        if (stored.Count == 0)
            yield break;
        var step = DefinitionJson.Step(Of(stored, StoredDefinition.Type), Of(stored, StoredDefinition.Part));
        var ordered = stored.OrderBy(row => row.Kind, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal).ToList();
        if (ordered.Where(row => row.Kind != StoredDefinition.Gone && row.Recipe != row.Json).Select(Said).ToArray() is { Length: > 0 } said)
            step[DefinitionJson.AsRecipesSaid] = new JsonArray(said);
        if (ordered.Where(row => row.Kind == StoredDefinition.Gone).Select(row => (JsonNode)row.Name).ToArray() is { Length: > 0 } gone)
            step[DefinitionJson.Deleted] = new JsonArray(gone);
        yield return step;
    }

    private static JsonNode Said(StoredDefinition row) => new JsonObject { ["Kind"] = row.Kind, ["Name"] = row.Name, ["Definition"] = JsonReading.ParseObject(row.Recipe) };

    private static IEnumerable<JsonObject> Of(List<StoredDefinition> stored, string kind) =>
        stored.Where(row => row.Kind == kind).OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => JsonReading.ParseObject(row.Json));
}
