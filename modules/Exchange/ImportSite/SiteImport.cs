using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Exchange;

/// <summary>Brings a site in from its export. All or nothing: an import that stopped half-way left nothing but files that nobody names, which are tidied away; run again, it starts over.</summary>
internal sealed class SiteImport(RecipeRunner runner, SitePaths paths)
{
    /// <param name="from">A zip, a folder with a recipe, or the recipe itself.</param>
    /// <exception cref="RecipeException">Nothing was changed; every error found is in it.</exception>
    public async Task RunAsync(string from, RecipeRun run, CancellationToken cancellation)
    {
        if (from.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            using var unpacked = await UnpackedRecipe.OpenAsync(from, paths, cancellation);
            try { await runner.RunAsync(unpacked.Recipe, run, cancellation); }
            // Where it was laid out says nothing to who brought it.
            catch (RecipeException error) { throw new RecipeException([.. error.Errors.Select(line => line.Replace(Path.GetDirectoryName(unpacked.Recipe) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))]); }
        }
        else
            await runner.RunAsync(Directory.Exists(from) ? Path.Combine(from, SiteExport.RecipeName) : from, run, cancellation);
    }
}
