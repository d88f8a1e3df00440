using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>
/// Adds types and parts, or adds to those there are; what was changed, removed or deleted in the browser stays so.
/// An unknown kind of field or part is reported with its place.
/// </summary>
internal sealed class ContentDefinitionStep(AppDb db, ContentDefinitions definitions, FileWins wins) : IRecipeStep
{
    public string Name => "ContentDefinition";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var stored = await db.Set<StoredDefinition>().AsTracking().ToListAsync(cancellation);
        var check = new DefinitionCheck(step, stored.Select(row => row.Name), stored.Where(HasOwnPart).Select(row => row.Name));
        check.Check();
        if (step.Errors.Count > 0)
            return;
        foreach (var part in check.Parts)
            Apply(stored, StoredDefinition.Part, part);
        foreach (var type in check.Types)
            Apply(stored, StoredDefinition.Type, type);
        TakeOver(stored, step.Body);
        if (!db.ChangeTracker.HasChanges())
            return;
        await db.SaveChangesAsync(cancellation);
        definitions.Changed();
    }

    // What an export tells about changes in the browser of the site that it came from.
    private void TakeOver(List<StoredDefinition> stored, JsonObject told)
    {
        foreach (var said in DefinitionJson.Records(told, DefinitionJson.AsRecipesSaid))
            if (stored.Find(row => row.Kind == said["Kind"].AsText() && IsNamed(row, said[nameof(Name)].AsText())) is { } row && said["Definition"] is JsonObject definition)
                row.Recipe = definition.ToJsonString();
        foreach (var name in told[DefinitionJson.Deleted].AsTexts().Where(name => !stored.Exists(row => row.Kind is StoredDefinition.Gone or StoredDefinition.Type && IsNamed(row, name))))
            db.Add(new StoredDefinition { Kind = StoredDefinition.Gone, Name = name, Json = "{}" });
    }

    private static bool HasOwnPart(StoredDefinition row) => row.Kind == StoredDefinition.Type
        && DefinitionJson.Records(JsonReading.ParseObject(row.Json), DefinitionJson.TypeParts).Any(record => record["PartName"].AsText().Equals(row.Name, StringComparison.OrdinalIgnoreCase));

    private void Apply(List<StoredDefinition> stored, string kind, JsonObject added)
    {
        var name = added[nameof(Name)].AsText();
        if (stored.Find(r => r.Kind == StoredDefinition.Gone && IsNamed(r, name)) is { } gone)
        {
            if (!wins.IsAsked)
                return;
            stored.Remove(gone);
            db.Remove(gone);
        }
        var row = stored.Find(r => r.Kind == kind && IsNamed(r, name));
        if (row is null)
        {
            stored.Add(row = new StoredDefinition { Kind = kind, Name = name, Json = "{}" });
            db.Add(row);
        }
        // As Orchard Core does: a type that is only added to, without its name for people, keeps its settings.
        if (kind == StoredDefinition.Type && added["DisplayName"].AsText().Length == 0)
            added.Remove("Settings");
        Merge(row, added);
    }

    private static bool IsNamed(StoredDefinition row, string name) => row.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private void Merge(StoredDefinition row, JsonObject added)
    {
        var (json, before) = (JsonReading.ParseObject(row.Json), JsonReading.ParseObject(row.Recipe));
        if (wins.IsAsked)
            DefinitionJson.Merge(json, added);
        else
        {
            DefinitionJson.Merge(json, added, before);
            DefinitionJson.Merge(before, added);
            row.Recipe = before.ToJsonString();
        }
        row.Put(json);
    }
}
