using System.Text;
using System.Text.Json.Nodes;
using DiversInclusief.Exchange;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Tests.Exchange;

/// <summary>An export in memory: every file with its bytes.</summary>
internal sealed class Exported
{
    private sealed class Kept(Action<byte[]> keep) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            keep(ToArray());
            base.Dispose(disposing);
        }
    }

    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public string Recipe => Encoding.UTF8.GetString(Files[SiteExport.RecipeName]);

    public JsonArray Steps => JsonNode.Parse(Recipe)!["steps"]!.AsArray();

    public static ExportScope Everything { get; } = new(Addresses: true, Forum: true);

    public static async Task<Exported> OfAsync(SiteExport export, ExportScope scope)
    {
        var exported = new Exported();
        await export.WriteAsync(scope, (path, _) => Task.FromResult<Stream>(new Kept(bytes => exported.Files[path] = bytes)), _ => { }, TestContext.Current.CancellationToken);
        return exported;
    }

    public IEnumerable<JsonObject> StepsNamed(string name) => Steps.OfType<JsonObject>().Where(step => step["name"]!.ToString() == name);

    public IEnumerable<JsonObject> Items(string id) => StepsNamed("content").SelectMany(step => step["Data"]!.AsArray()).OfType<JsonObject>().Where(item => item["ContentItemId"]!.ToString() == id);

    /// <summary>On disk, as a folder that can be imported.</summary>
    public string ToFolder()
    {
        var folder = Scratch.Folder("exported");
        foreach (var (path, bytes) in Files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes);
        }
        return folder;
    }

    /// <summary>The first place where two exports differ, with some of the words around it; null when they are the same byte for byte.</summary>
    public string? DifferenceFrom(Exported other)
    {
        if (!Files.Keys.SequenceEqual(other.Files.Keys))
            return $"only here: {string.Join(", ", Files.Keys.Except(other.Files.Keys).Take(5))}; only there: {string.Join(", ", other.Files.Keys.Except(Files.Keys).Take(5))}";
        foreach (var (path, bytes) in Files)
            if (!bytes.AsSpan().SequenceEqual(other.Files[path]))
            {
                var place = bytes.AsSpan().CommonPrefixLength(other.Files[path]);
                return $"{path} at {place}: …{Around(bytes, place)}… is there …{Around(other.Files[path], place)}…";
            }
        return null;
    }

    private static string Around(byte[] bytes, int place) => Encoding.UTF8.GetString(bytes.AsSpan(Math.Max(0, place - 200)..Math.Min(bytes.Length, place + 120)));
}
