using System.Text.Json.Nodes;

namespace DiversInclusief.Kernel.Recipes;

/// <summary>A step of Orchard Core that asks for what is always there in this site: its modules are built in, its theme and index are its own.</summary>
/// <param name="lists">Properties that hold a list, when they are there.</param>
internal sealed class AcceptedStep(string name, params string[] lists) : IRecipeStep
{
    private const string Indices = nameof(Indices);

    public static IEnumerable<AcceptedStep> All =>
    [
        new("feature", "enable", "disable"), new("themes"), new("lucene-index", Indices), new("lucene-index-reset", Indices), new("lucene-index-rebuild", Indices),
        new("CreateOrUpdateIndexProfile", "indexes"), new("ResetIndex", "indexNames"), new("RebuildIndex", "indexNames"),
    ];

    public string Name => name;

    public Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        foreach (var list in lists.Where(list => step.Body[list] is not null and not JsonArray))
            step.Fail(list, "dit hoort een lijst te zijn.");
        if (name == "lucene-index" && step.Body[Indices] is JsonArray indices && indices.Any(index => index is not JsonObject { Count: 1 }))
            step.Fail(Indices, "elk object hier beschrijft één index.");
        return Task.CompletedTask;
    }
}
