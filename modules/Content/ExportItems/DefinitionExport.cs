using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>All types and parts, as their recipes wrote them.</summary>
internal sealed class DefinitionExport(AppDb db) : IExportRecipeStep
{
    public int Order => 20;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var stored = await db.Set<StoredDefinition>().AsNoTracking().ToListAsync(cancellation);
        if (stored.Count > 0)
            yield return DefinitionJson.Step(Of(stored, StoredDefinition.Type), Of(stored, StoredDefinition.Part));
    }

    private static IEnumerable<JsonObject> Of(List<StoredDefinition> stored, string kind) =>
        stored.Where(row => row.Kind == kind).OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => JsonReading.ParseObject(row.Json));
}
