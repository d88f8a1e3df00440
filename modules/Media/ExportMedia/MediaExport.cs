using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Media;

/// <summary>The library: files as they came in, with their folders and everything said about them.</summary>
internal sealed class MediaExport(AppDb db, MediaFolders folders, MediaDisk disk, ILogger<MediaExport> log) : IExportRecipeStep
{
    private const int Piece = 200;
    private const string Folder = "media/";

    public int Order => 35;

    public async IAsyncEnumerable<JsonObject> StepsAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var tree = await folders.AllAsync(cancellation);
        var ways = tree.All.Select(folder => Way(tree, folder.Id)).Order(StringComparer.Ordinal).Select(way => (JsonNode)way).ToArray();
        if (ways.Length > 0)
            yield return new JsonObject { ["name"] = "media", ["Folders"] = new JsonArray(ways) };
        await foreach (var piece in PiecesAsync(cancellation))
            yield return new JsonObject { ["name"] = "media", ["Files"] = new JsonArray([.. piece.Select(file => Of(file, tree))]) };
    }

    public async IAsyncEnumerable<ExportedFile> FilesAsync(ExportScope scope, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var piece in PiecesAsync(cancellation))
            foreach (var file in piece)
                yield return new ExportedFile(Folder + file.Path, (stream, token) => CopyAsync(disk.Original(file.Hash), stream, token));
    }

    private static async Task CopyAsync(string path, Stream to, CancellationToken cancellation)
    {
        await using var from = File.OpenRead(path);
        await from.CopyToAsync(to, cancellation);
    }

    private async IAsyncEnumerable<IReadOnlyList<MediaFile>> PiecesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var paths = await db.Set<MediaFile>().Select(file => file.Path).ToListAsync(cancellation);
        foreach (var piece in paths.Order(StringComparer.Ordinal).Chunk(Piece))
        {
            var found = await db.Set<MediaFile>().AsNoTracking().Where(file => piece.Contains(file.Path)).ToListAsync(cancellation);
            foreach (var gone in found.Where(file => !File.Exists(disk.Original(file.Hash))))
                log.LogWarning("{Path} was left out of the export: its bytes are not on disk", gone.Path);
            yield return [.. found.Where(file => File.Exists(disk.Original(file.Hash))).OrderBy(file => file.Path, StringComparer.Ordinal)];
        }
    }

    private static JsonNode Of(MediaFile file, FolderTree tree)
    {
        var json = new JsonObject
        {
            ["TargetPath"] = file.Path, ["SourcePath"] = Folder + file.Path, ["Id"] = file.Id, ["Name"] = file.Name, ["Folder"] = Way(tree, file.FolderId),
            ["Caption"] = file.Caption, ["Credit"] = file.Credit, ["FocusX"] = file.FocusX, ["FocusY"] = file.FocusY, ["StoredUtc"] = file.StoredAt.UtcDateTime, ["StoredBy"] = file.StoredBy,
        };
        if (file.Alt is { } alt)
            json["Alt"] = alt;
        if (!file.IsKept)
            json["Kept"] = false;
        return json;
    }

    private static string Way(FolderTree tree, string? id) => string.Join('/', tree.WayTo(id).Select(folder => folder.Name));
}
