using System.Globalization;

namespace DiversInclusief.Content;

/// <summary>One file of a media field as it stands in the form.</summary>
internal sealed record MediaRow(string Path, string Text, bool IsDecoration)
{
    /// <summary>Who cannot see the picture knows what is on it, or that it is decoration.</summary>
    public bool IsDescribed => IsDecoration || Text.Length > 0;

    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".webp" };

    /// <param name="path">Or only its extension.</param>
    public static bool IsPicture(string path) => Pictures.Contains(System.IO.Path.GetExtension(path));

    public static IEnumerable<MediaRow> All(TypedValues typed)
    {
        var (paths, texts, decoration) = (typed.Many(MediaEditor.Paths), typed.Many(MediaEditor.Texts), typed.Many(MediaEditor.Decoration));
        for (var row = 0; row < Math.Max(paths.Count, texts.Count); row++)
            yield return new MediaRow(
                row < paths.Count ? paths[row].Trim() : "",
                row < texts.Count ? texts[row].Trim() : "",
                decoration.Contains(row.ToString(CultureInfo.InvariantCulture)));
    }
}
