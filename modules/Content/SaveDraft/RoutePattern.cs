using System.Text.RegularExpressions;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>The part of Liquid that patterns of an AutoroutePart use: the title as a slug, and text around it.</summary>
internal static partial class RoutePattern
{
    public const int Longest = 300;

    public static bool Understands(string pattern) => !TitleAsSlug().Replace(pattern, "").Contains('{', StringComparison.Ordinal);

    /// <returns>Without leading slash; never empty.</returns>
    public static string Fill(string pattern, string title)
    {
        var slug = Slug.From(title) is { Length: > 0 } made ? made : "zonder-titel";
        return TitleAsSlug().Replace(pattern.Length > 0 ? pattern : "{{ ContentItem.DisplayText | slugify }}", slug).Trim('/').ToLowerInvariant();
    }

    public static bool IsPath(string path) => path.Length is > 0 and <= Longest && Path().IsMatch(path);

    [GeneratedRegex(@"\{\{-?\s*(Model\.)?ContentItem\s*(\|\s*display_text|\.DisplayText)\s*\|\s*slugify\s*-?\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitleAsSlug();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9._~-]*(/[a-z0-9][a-z0-9._~-]*)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Path();
}
