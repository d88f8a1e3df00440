using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Writing;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Media;

/// <summary>
/// The media step: Base64 before SourcePath. SourceUrl is refused, for a site never fetches from elsewhere.
/// Beside what Orchard Core knows a file may say Id, Alt (empty for decoration), Caption and Credit. The folders of TargetPath are made in the library.
/// </summary>
internal sealed class MediaStep(AppDb db, StoreMediaHandler store, MediaFolders folders, MediaRows rows, ILogger<MediaStep> log) : IRecipeStep
{
    public string Name => "media";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        var files = step.Body["Files"] as JsonArray ?? [];
        for (var i = 0; i < files.Count; i++)
        {
            var error = Open(step.Folder, files[i]) is { } content ? await StoreAsync(files[i]!, content, cancellation) : "geef Base64 of SourcePath; een bestand van elders halen we niet op.";
            // A machine without libvips still gets the rest of the recipe; run again later, it brings the pictures.
            if (error == Refusal.NoPictures)
                log.LogWarning("{Path} was left out: libvips is not there", files[i]?["TargetPath"]);
            else if (error is not null)
                step.Fail($"Files[{i}] '{files[i]?["TargetPath"]}'", error);
        }
    }

    private async Task<string?> StoreAsync(JsonNode file, Stream content, CancellationToken cancellation)
    {
        await using (content)
        {
            var target = file["TargetPath"]?.ToString() ?? "";
            var stored = await store.HandleAsync(new NewMedia(target, content) { AtItsPath = true, Id = file["Id"]?.ToString(), FolderId = await folders.MakeAsync(target.Split('/')[..^1], cancellation) }, cancellation);
            if (stored.File is { } card)
                await DescribeAsync(card.Id, file, cancellation);
            return stored.Error;
        }
    }

    private async Task DescribeAsync(string id, JsonNode told, CancellationToken cancellation)
    {
        var file = (await db.Set<MediaFile>().FindAsync([id], cancellation))!;
        file.Alt = told["Alt"] is { } alt ? Cut(alt.ToString()) : file.Alt;
        (file.Caption, file.Credit) = (TypedText.Line(told["Caption"]?.ToString() ?? file.Caption), TypedText.Line(told["Credit"]?.ToString() ?? file.Credit));
        await rows.WordsChangedAsync(file, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private static string Cut(string alt) => TypedText.Line(alt) is { Length: > AltForm.Longest } line ? line[..AltForm.Longest] : TypedText.Line(alt);

    private static Stream? Open(string folder, JsonNode? file)
    {
        if (file?["Base64"]?.ToString() is { Length: > 0 } base64)
            return new MemoryStream(Convert.FromBase64String(base64));
        return file?["SourcePath"]?.ToString() is { Length: > 0 } path ? File.OpenRead(RecipePath.Below(folder, path)) : null;
    }
}
