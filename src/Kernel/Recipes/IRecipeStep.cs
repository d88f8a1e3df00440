namespace DiversInclusief.Kernel.Recipes;

/// <summary>Applies one kind of step. Applying the same step twice leaves the site as after the first time.</summary>
public interface IRecipeStep
{
    /// <summary>As in the recipe's "name"; compared without case.</summary>
    string Name { get; }

    /// <summary>Reports what is wrong through <see cref="RecipeStep.Fail"/>; any error undoes the whole recipe.</summary>
    Task ApplyAsync(RecipeStep step, CancellationToken cancellation);
}
