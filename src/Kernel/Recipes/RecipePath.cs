namespace DiversInclusief.Kernel.Recipes;

/// <summary>Files that a recipe names must stand in the recipe's own folder or below it.</summary>
public static class RecipePath
{
    /// <exception cref="FormatException">The path leaves the folder or names nothing.</exception>
    public static string Below(string folder, string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path));
        var inside = full.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside && File.Exists(full) ? full : throw new FormatException($"het bestand '{path}' staat niet in de map van het recept");
    }
}
