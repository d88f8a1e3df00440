using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Media;

/// <summary>
/// The media step: Base64 before SourcePath. SourceUrl is refused, for a site never fetches from elsewhere.
/// Beside what Orchard Core knows the step may name Folders, and a file what <see cref="DescribeFile"/> reads. The folders of TargetPath are made in the library.
/// </summary>
internal sealed class MediaStep(AppDb db, StoreMediaHandler store, MediaFolders folders, MediaDisk disk, DescribeFile describe, ILogger<MediaStep> log) : IRecipeStep
{
    public string Name => "media";

    public async Task ApplyAsync(RecipeStep step, CancellationToken cancellation)
    {
        foreach (var folder in step.Body["Folders"] as JsonArray ?? [])
            await folders.MakeAsync(folder!.ToString().Split('/'), cancellation);
        var files = step.Body["Files"] as JsonArray ?? [];
        for (var i = 0; i < files.Count; i++)
        {
            var error = files[i] is JsonObject file ? await PutAsync(step.Folder, file, cancellation) : "dit hoort een object te zijn.";
            // A machine without libvips still gets the rest of the recipe; run again later, it brings the pictures.
            if (error == Refusal.NoPictures)
                log.LogWarning("{Path} was left out: libvips is not there", files[i]?["TargetPath"]);
            else if (error is not null)
                step.Fail($"Files[{i}] '{(files[i] as JsonObject)?["TargetPath"]}'", error);
        }
    }

    private async Task<string?> PutAsync(string folder, JsonObject file, CancellationToken cancellation)
    {
        var (content, error) = Open(folder, file);
        if (content is null)
            return error;
        await using (content)
        {
            var target = file["TargetPath"]?.ToString() ?? "";
            if (await KnownAsync(target, content, cancellation) is not { } id)
            {
                var stored = await store.HandleAsync(new NewMedia(target, content) { AtItsPath = true, Id = file["Id"]?.ToString(), FolderId = await FolderAsync(file, target, cancellation) }, cancellation);
                if (stored.File is null)
                    return stored.Error;
                id = stored.File.Id;
            }
            await describe.AsToldAsync(id, file, cancellation);
        }
        return null;
    }

    // The very same bytes at the very same path: nothing to check, make or date anew.
    private async Task<string?> KnownAsync(string target, Stream content, CancellationToken cancellation)
    {
        var path = MediaPath.From(target);
        var known = await db.Set<MediaFile>().AsNoTracking().FirstOrDefaultAsync(file => file.Path == path, cancellation);
        if (known is null || !File.Exists(disk.Original(known.Hash)))
            return null;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation));
        content.Position = 0;
        return hash == known.Hash ? known.Id : null;
    }

    private Task<string?> FolderAsync(JsonObject file, string target, CancellationToken cancellation) =>
        folders.MakeAsync(file["Folder"] is { } folder ? folder.ToString().Split('/') : target.Split('/')[..^1], cancellation);

    private static (Stream? Content, string? Error) Open(string folder, JsonObject file)
    {
        if (file["Base64"]?.ToString() is { Length: > 0 } base64)
            return Convert.TryFromBase64String(base64, new byte[base64.Length], out _) ? (new MemoryStream(Convert.FromBase64String(base64)), null) : (null, "wat in Base64 staat, is geen base64.");
        if (file["SourcePath"]?.ToString() is { Length: > 0 } path)
            return (File.OpenRead(RecipePath.Below(folder, path)), null);
        return (null, file["SourceUrl"] is null ? "geef Base64 of SourcePath." : "SourceUrl doen we niet: een bestand van elders halen we niet op. Zet het naast het recept en geef SourcePath.");
    }
}
