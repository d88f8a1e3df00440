using System.Text.Json;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests;

/// <summary>Leaves out steps whose module is not in the site yet. Goes when all modules are there.</summary>
internal static class KnownSteps
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static async Task<string> OfAsync(WebApplication app, string recipe)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var known = scope.ServiceProvider.GetServices<IRecipeStep>().Select(s => s.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var root = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Path("recipes", recipe)), documentOptions: Lenient)!.AsObject();
        var steps = root["steps"]!.AsArray();
        root["steps"] = new JsonArray([.. steps.Where(s => known.Contains(s!["name"]!.ToString())).Select(s => s!.DeepClone())]);
        var path = Path.Combine(Scratch.Folder("recipe"), recipe);
        await File.WriteAllTextAsync(path, root.ToJsonString());
        return path;
    }
}
