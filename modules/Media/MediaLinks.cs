using System.Text.RegularExpressions;

namespace DiversInclusief.Media;

/// <summary>Files that a text in Markdown names, such as "![Een plein](/media/voorbeelden/plein.jpg)".</summary>
public static partial class MediaLinks
{
    private const string InText = "(min-width: 60rem) 42rem, 100vw";

    public static IEnumerable<string> PathsIn(string? markdown) =>
        Address().Matches(markdown ?? "").Select(match => match.Groups["path"].Value).Distinct();

    /// <summary>Attributes for showing the images among these in a text, by the address that the text gives.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Pictures(IEnumerable<MediaCard> cards) =>
        cards.Where(card => card.IsImage).ToDictionary(card => card.FixedUrl, card => card.Attributes(InText));

    [GeneratedRegex(@"\]\(/media/(?<path>[a-z0-9/.-]{1,300})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
