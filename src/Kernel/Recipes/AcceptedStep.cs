namespace DiversInclusief.Kernel.Recipes;

/// <summary>A step of Orchard Core that asks for what is always there in this site: its modules are built in, its theme is its own.</summary>
internal sealed class AcceptedStep(string name) : IRecipeStep
{
    public string Name => name;

    public Task ApplyAsync(RecipeStep step, CancellationToken cancellation) => Task.CompletedTask;
}
