using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Kernel.Recipes;

/// <summary>Applies a recipe as a whole: with one error anywhere, nothing of it stays.</summary>
public sealed class RecipeRunner(IEnumerable<IRecipeStep> steps, Transaction transaction, IConfiguration configuration)
{
    /// <param name="parameters">What "[js: parameters('…')]" answers, such as AdminUserId.</param>
    /// <exception cref="RecipeException">The recipe was not applied; every error found is in it.</exception>
    public Task RunAsync(string path, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellation) => RunAsync(path, new RecipeRun(parameters), cancellation);

    /// <exception cref="RecipeException">The recipe was not applied; every error found is in it.</exception>
    public async Task RunAsync(string path, RecipeRun run, CancellationToken cancellation)
    {
        var recipe = await RecipeFile.ReadAsync(path, cancellation);
        RefuseUnknown(recipe);
        var expressions = new RecipeExpressions(recipe, run.Parameters, run.IsForeign ? null : configuration);
        await transaction.RunAsync(async () =>
        {
            for (var i = 0; i < recipe.Steps.Count; i++)
            {
                await ApplyAsync(recipe, i, expressions, cancellation);
                await (run.Progress?.Invoke(i + 1, recipe.Steps.Count) ?? Task.CompletedTask);
            }
        }, cancellation);
    }

    private void RefuseUnknown(RecipeFile recipe)
    {
        var unknown = recipe.Steps.Select((step, i) => (Name: NameOf(step), i)).Where(s => StepNamed(s.Name) is null)
            .Select(s => $"steps[{s.i}]: de stap '{s.Name}' is onbekend.").ToList();
        if (unknown.Count > 0)
            throw new RecipeException(unknown);
    }

    private async Task ApplyAsync(RecipeFile recipe, int index, RecipeExpressions expressions, CancellationToken cancellation)
    {
        var name = NameOf(recipe.Steps[index]);
        var errors = new List<string>();
        try
        {
            var body = (JsonObject)expressions.Evaluate(recipe.Steps[index])!;
            await StepNamed(name)!.ApplyAsync(new RecipeStep(name, index, body, recipe.Folder, errors), cancellation);
        }
        catch (FormatException error) { errors.Add($"steps[{index}] ({name}): {error.Message}."); }
        if (errors.Count > 0)
            throw new RecipeException(errors);
    }

    private IRecipeStep? StepNamed(string name) => steps.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(JsonObject step) => step["name"]?.ToString() ?? "";
}
