namespace DiversInclusief.Kernel.Recipes;

/// <summary>How a recipe is applied.</summary>
/// <param name="Parameters">What "[js: parameters('…')]" answers, such as AdminUserId.</param>
/// <param name="IsForeign">It came from elsewhere: then "[js: configuration('…')]" is refused, for that would tell secrets of the server.</param>
/// <param name="Progress">Told after each step how many are done, and of how many.</param>
public sealed record RecipeRun(IReadOnlyDictionary<string, string> Parameters, bool IsForeign = false, Func<int, int, Task>? Progress = null);
