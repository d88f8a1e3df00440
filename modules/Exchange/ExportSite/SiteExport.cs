using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Exchange;

/// <summary>
/// The whole site as one recipe with its files. Everything passes through in pieces, so that memory does not grow with the site,
/// and is of one moment, however long writing takes. The same site always gives the same recipe, byte for byte.
/// </summary>
internal sealed class SiteExport(IEnumerable<IExportRecipeStep> parts, OneMoment moment, TimeProvider clock)
{
    public const string RecipeName = "Recipe.json";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where each entry goes: its path in, a stream out that the callee closes.</summary>
    public async Task<ExportedCount> WriteAsync(ExportScope scope, Func<string, CancellationToken, Task<Stream>> open, Action<ExportedCount> progress, CancellationToken cancellation)
    {
        await using var _ = await moment.BeginAsync(cancellation);
        var count = new ExportedCount(0, 0);
        await using (var recipe = await open(RecipeName, cancellation))
            await foreach (var items in WriteRecipeAsync(scope, recipe, cancellation))
                progress(count = count with { Items = count.Items + items });
        await foreach (var file in Ordered.ToAsyncEnumerable().SelectMany(part => part.FilesAsync(scope, cancellation)).WithCancellation(cancellation))
        {
            await using var entry = await open(file.Path, cancellation);
            await file.WriteAsync(entry, cancellation);
            progress(count = count with { Files = count.Files + 1 });
        }
        return count;
    }

    /// <summary>As a zip, to a stream that need not be able to turn back.</summary>
    public async Task<ExportedCount> WriteZipAsync(ExportScope scope, Stream to, Action<ExportedCount> progress, CancellationToken cancellation)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        return await WriteAsync(scope, (path, token) => NewEntry(zip, path).OpenAsync(token), progress, cancellation);
    }

    private IEnumerable<IExportRecipeStep> Ordered => parts.OrderBy(part => part.Order);

    private ZipArchiveEntry NewEntry(ZipArchive zip, string path)
    {
        // What is packed already only costs time to pack again.
        var packed = path.StartsWith("media/", StringComparison.Ordinal);
        var entry = zip.CreateEntry(path, packed ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
        entry.LastWriteTime = clock.GetUtcNow();
        return entry;
    }

    private async IAsyncEnumerable<int> WriteRecipeAsync(ExportScope scope, Stream to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(to, Readable);
        json.WriteStartObject();
        foreach (var (name, value) in new[] { ("name", "DiversInclusief.Export"), ("displayName", "Divers & Inclusief"), ("description", "De hele site"), ("author", ""), ("website", ""), ("version", "1.0.0") })
            json.WriteString(name, value);
        json.WriteBoolean("issetuprecipe", false);
        json.WriteStartArray("steps");
        foreach (var part in Ordered)
            await foreach (var step in part.StepsAsync(scope, cancellation).WithCancellation(cancellation))
            {
                PlainText.Of(step).WriteTo(json);
                await json.FlushAsync(cancellation);
                yield return (step["Data"] as System.Text.Json.Nodes.JsonArray)?.Count ?? 0;
            }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
