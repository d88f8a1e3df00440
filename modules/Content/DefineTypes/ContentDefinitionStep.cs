using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Adds types and parts, or adds to those there are. An unknown kind of field or part is reported with its place.</summary>
internal sealed class ContentDefinitionStep(AppDb db, ContentDefinitions definitions) : IRecipeStep
{
    public string Name => "ContentDefinition";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var stored = await db.Set<StoredDefinition>().AsTracking().ToListAsync(cancellation);
        var check = new DefinitionCheck(step, stored.Where(row => row.Kind == StoredDefinition.Part).Select(row => row.Name));
        check.Check();
        if (step.Errors.Count > 0)
            return;
        foreach (var part in check.Parts)
            Apply(stored, StoredDefinition.Part, part);
        foreach (var type in check.Types)
            Apply(stored, StoredDefinition.Type, type);
        await db.SaveChangesAsync(cancellation);
        definitions.Changed();
    }

    private void Apply(List<StoredDefinition> stored, string kind, JsonObject added)
    {
        var name = added[nameof(Name)].AsText();
        var row = stored.Find(r => r.Kind == kind && r.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (row is null)
        {
            stored.Add(row = new StoredDefinition { Kind = kind, Name = name, Json = "{}" });
            db.Add(row);
        }
        var json = JsonReading.ParseObject(row.Json);
        DefinitionJson.Merge(json, added);
        row.Json = json.ToJsonString();
    }
}
