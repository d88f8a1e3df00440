using System.Globalization;
using DiversInclusief.Writing;

namespace DiversInclusief.Media;

/// <summary>A name from outside as a path of ours: folders and name as slugs, the extension in lower case.</summary>
internal static class MediaPath
{
    public const int Longest = 200;
    private const int LongestFolder = 40;
    private const int LongestName = 120;

    /// <returns>Null when nothing usable is left.</returns>
    public static string? From(string name)
    {
        var parts = name.Split('/', '\\').Where(part => part is not ("" or "." or "..")).ToArray();
        if (parts.Length is 0 or > 4)
            return null;
        var folders = parts[..^1].Select(Slug.From).Where(folder => folder.Length > 0).Select(folder => folder.Length > LongestFolder ? folder[..LongestFolder].Trim('-') : folder);
        var file = Slug.From(Path.GetFileNameWithoutExtension(parts[^1]));
        var path = string.Join('/', folders.Append(file)) + Path.GetExtension(parts[^1]).ToLowerInvariant();
        return file.Length == 0 || path.Length > Longest - 10 ? null : path;
    }

    /// <summary>The name as editors read it: without folders, extension or characters that cannot be seen.</summary>
    public static string Shown(string name)
    {
        var line = TypedText.Line(Path.GetFileNameWithoutExtension(name.Split('/', '\\')[^1]));
        // A name that had to do without spaces gets them back.
        var words = line.Contains(' ', StringComparison.Ordinal) ? line : line.Replace('-', ' ').Replace('_', ' ').Trim();
        var shown = words.Length > LongestName ? words[..LongestName].Trim() : words;
        return shown.Length > 0 ? char.ToUpper(shown[0], CultureInfo.CurrentCulture) + shown[1..] : "";
    }

    /// <summary>The same path with something before its extension that makes it another.</summary>
    public static string Beside(string path, string mark) => Path.ChangeExtension(path, null) + "-" + mark + Path.GetExtension(path);
}
