namespace DiversInclusief.Kernel.Recipes;

/// <summary>A recipe that was not applied. Nothing of it is left behind.</summary>
public sealed class RecipeException(IReadOnlyList<string> errors) : Exception(string.Join(Environment.NewLine, errors))
{
    /// <summary>Each names the place in the recipe and what is wrong there.</summary>
    public IReadOnlyList<string> Errors => errors;
}
