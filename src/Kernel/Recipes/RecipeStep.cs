using System.Text.Json.Nodes;

namespace DiversInclusief.Kernel.Recipes;

/// <summary>A step as read from the file, its expressions evaluated.</summary>
/// <param name="Index">Place in the recipe, from 0.</param>
/// <param name="Body">The whole object of the step; property names without case.</param>
/// <param name="Folder">Where the recipe file stands, for files it names.</param>
public sealed record RecipeStep(string Name, int Index, JsonObject Body, string Folder, List<string> Errors)
{
    /// <summary>Notes an error with its place, such as "steps[3].Data[0].ContentType".</summary>
    public void Fail(string path, string message) =>
        Errors.Add($"steps[{Index}] ({Name}){(path.Length > 0 ? "." + path : "")}: {message}");
}
