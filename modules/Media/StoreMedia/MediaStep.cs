using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Media;

/// <summary>The media step: Base64 before SourcePath. SourceUrl is refused, for a site never fetches from elsewhere.</summary>
internal sealed class MediaStep(StoreMediaHandler store) : IRecipeStep
{
    public string Name => "media";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var files = step.Body["Files"] as JsonArray ?? [];
        for (var i = 0; i < files.Count; i++)
        {
            var target = files[i]?["TargetPath"]?.ToString() ?? "";
            var error = Bytes(step.Folder, files[i]) is { } bytes
                ? (await store.HandleAsync(target, bytes, cancellation)).Error
                : "geef Base64 of SourcePath; een bestand van elders halen we niet op.";
            if (error is not null)
                step.Fail($"Files[{i}] '{target}'", error);
        }
    }

    private static byte[]? Bytes(string folder, JsonNode? file)
    {
        if (file?["Base64"]?.ToString() is { Length: > 0 } base64)
            return Convert.FromBase64String(base64);
        return file?["SourcePath"]?.ToString() is { Length: > 0 } path ? File.ReadAllBytes(RecipePath.Below(folder, path)) : null;
    }
}
