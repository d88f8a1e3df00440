using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Kernel.Settings;

internal sealed class SettingsStep(SiteSettings settings) : IRecipeStep
{
    public string Name => "settings";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        foreach (var (name, value) in step.Body.Where(p => !p.Key.Equals("name", StringComparison.OrdinalIgnoreCase)))
            await settings.SetAsync(name, value, cancellation);
    }
}
