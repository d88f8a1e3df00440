using System.Text.Json;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>Reads types from a recipe that an administrator chose. Runs inside the transaction of the page, which keeps it or gives it up.</summary>
internal sealed class ImportTypesHandler(RecipeRunner runner, FileWins wins, ContentDefinitions definitions, CountTouched touched, RefreshItems refresh)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 128 };

    /// <returns>What it changed, also to the items there are.</returns>
    /// <exception cref="RecipeException">It is no recipe with types only; nothing changed.</exception>
    public async Task<IReadOnlyList<TypeChange>> HandleAsync(string recipe, CancellationToken cancellation)
    {
        RefuseOthers(recipe);
        var before = await definitions.AllAsync(cancellation);
        wins.IsAsked = true;
        await RunAsync(recipe, cancellation);
        var changes = new List<TypeChange>();
        foreach (var type in (await definitions.AllAsync(cancellation)).Types)
            changes.Add(await CompareAsync(before.Find(type.Name), type, cancellation));
        return [.. changes.Where(change => !change.IsNone)];
    }

    // A folder of its own, because a recipe may name files that stand beside it.
    private async Task RunAsync(string recipe, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "recept-" + ShortId.New())).FullName;
        try
        {
            var file = Path.Combine(folder, "soorten.recipe.json");
            await File.WriteAllTextAsync(file, recipe, cancellation);
            await runner.RunAsync(file, new Dictionary<string, string>(), cancellation);
        }
        catch (RecipeException error) { throw new RecipeException([.. error.Errors.Select(line => line.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))]); }
        // Names that stand twice in one object are noticed only when it is read.
        catch (ArgumentException) { throw new RecipeException(["In dit recept staat een naam twee keer op dezelfde plek."]); }
        finally { Directory.Delete(folder, recursive: true); }
    }

    private static void RefuseOthers(string recipe)
    {
        if (Others(recipe) is { Count: > 0 } others)
            throw new RecipeException([$"In dit recept staat meer dan soorten inhoud: {string.Join(", ", others)}. Lees hier alleen stappen ‘ContentDefinition’ in."]);
    }

    private static List<string> Others(string recipe)
    {
        try
        {
            var root = JsonNode.Parse(recipe, new JsonNodeOptions { PropertyNameCaseInsensitive = true }, Lenient);
            return [.. ((root as JsonObject)?["steps"] as JsonArray ?? []).OfType<JsonObject>().Select(step => step["name"].AsText()).Where(name => !name.Equals("ContentDefinition", StringComparison.OrdinalIgnoreCase)).Distinct()];
        }
        // The runner says what is wrong, with its place.
        catch (Exception error) when (error is JsonException or ArgumentException) { return []; }
    }

    private async Task<TypeChange> CompareAsync(ContentTypeDefinition? before, ContentTypeDefinition after, CancellationToken cancellation)
    {
        var pairs = after.Fields.Select(own => (own.Part, After: own.Field, Before: before?.Part(own.Part)?.Part.Field(own.Field.Name))).ToList();
        var changed = pairs.Where(pair => pair.Before is not null && !Same(pair.Before, pair.After)).ToList();
        var found = new List<(string, Touched)>();
        foreach (var (part, field, earlier) in changed)
            if (await touched.ByChangeAsync(after.Part(part)!.Part.Name, earlier!, field, cancellation) is { All: > 0 } items)
                found.Add((field.DisplayName, items));
        // A field that comes back brings what items still hold of it.
        foreach (var (part, field, _) in before is null ? [] : pairs.Where(pair => pair.Before is null && pair.Part == after.Name))
            await refresh.FieldAsync(part, field, cancellation);
        List<string> renamed = before is null || before.DisplayName == after.DisplayName ? [] : [$"naam (was ‘{before.DisplayName}’)"];
        return new TypeChange(after.DisplayName, before is null, [.. pairs.Where(pair => pair.Before is null).Select(pair => pair.After.DisplayName)], [.. renamed, .. changed.Select(pair => pair.After.DisplayName)], found);
    }

    private static bool Same(ContentFieldDefinition before, ContentFieldDefinition after) => before.Settings.Json.GetRawText() == after.Settings.Json.GetRawText();
}
