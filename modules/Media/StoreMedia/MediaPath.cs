using DiversInclusief.Kernel.Text;

namespace DiversInclusief.Media;

/// <summary>A name from outside as a path of ours: folders and name as slugs, the extension in lower case.</summary>
internal static class MediaPath
{
    /// <returns>Null when nothing usable is left.</returns>
    public static string? From(string name)
    {
        var parts = name.Split('/', '\\').Where(part => part is not ("" or "." or "..")).ToArray();
        if (parts.Length is 0 or > 4)
            return null;
        var folders = parts[..^1].Select(Slug.From);
        var file = Slug.From(Path.GetFileNameWithoutExtension(parts[^1]));
        var path = string.Join('/', folders.Append(file)) + Path.GetExtension(parts[^1]).ToLowerInvariant();
        return file.Length == 0 || path.Length > 200 ? null : path;
    }
}
