using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiversInclusief.Kernel.Recipes;

/// <summary>A recipe in Orchard Core's format: JSON with comments and trailing commas, property names without case.</summary>
internal sealed record RecipeFile(string Name, IReadOnlyList<JsonObject> Steps, JsonObject Variables, string Folder)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 128 };

    /// <exception cref="RecipeException">Not JSON (line and column named) or without a list of steps.</exception>
    public static async Task<RecipeFile> ReadAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
            throw new RecipeException([$"{path}: bestand niet gevonden."]);
        await using var file = File.OpenRead(path);
        try
        {
            var root = await JsonNode.ParseAsync(file, new JsonNodeOptions { PropertyNameCaseInsensitive = true }, Lenient, cancellation);
            return Read(root, path);
        }
        catch (JsonException error)
        {
            throw new RecipeException([$"{path}: regel {error.LineNumber + 1}, kolom {error.BytePositionInLine + 1}: geen geldige JSON. {Reason(error)}"]);
        }
    }

    private static RecipeFile Read(JsonNode? root, string path)
    {
        if (root is not JsonObject recipe || recipe["steps"] is not JsonArray steps)
            throw new RecipeException([$"{path}: een recept is een object met een lijst \"steps\"."]);
        // The root is read in order: what stands after the steps would come too late for them.
        if (recipe.IndexOf("variables") > recipe.IndexOf("steps"))
            throw new RecipeException([$"{path}: \"variables\" hoort vóór \"steps\" te staan."]);
        var wrong = steps.Select((step, i) => (step, i)).Where(s => s.step is not JsonObject).Select(s => $"steps[{s.i}]: een stap is een object.").ToList();
        return wrong.Count > 0
            ? throw new RecipeException(wrong)
            : new RecipeFile(recipe["name"]?.ToString() ?? Path.GetFileName(path), [.. steps.Cast<JsonObject>()],
                recipe["variables"] as JsonObject ?? [], Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    private static string Reason(JsonException error) => error.Message.Split(" LineNumber:", 2)[0].Split(" Path:", 2)[0];
}
