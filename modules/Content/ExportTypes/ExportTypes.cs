using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Puts types with the parts they are made of in a recipe.</summary>
internal sealed class ExportTypes(AppDb db)
{
    /// <param name="only">Name of one type; null for all.</param>
    /// <returns>Null when there is no such type.</returns>
    public async Task<byte[]?> RunAsync(string? only, CancellationToken cancellation)
    {
        var rows = await db.Set<StoredDefinition>().AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancellation);
        var types = rows.Where(row => row.Kind == StoredDefinition.Type && (only is null || row.Name.Equals(only, StringComparison.OrdinalIgnoreCase))).Select(row => JsonReading.ParseObject(row.Json)).ToList();
        if (types.Count == 0)
            return null;
        var used = types.SelectMany(type => DefinitionJson.Records(type, DefinitionJson.TypeParts)).Select(record => record["PartName"].AsText()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = rows.Where(row => row.Kind == StoredDefinition.Part && (only is null || used.Contains(row.Name))).Select(row => JsonReading.ParseObject(row.Json));
        return DefinitionRecipe.Write(only is null ? "soorten" : types[0]["Name"].AsText(), only is null ? "Alle soorten inhoud" : types[0]["DisplayName"].AsText(), types, parts);
    }
}
