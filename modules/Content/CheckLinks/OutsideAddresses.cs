using System.Net;
using System.Text.RegularExpressions;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>Addresses on other sites that readers of an item can follow: links it was given, and links in its texts.</summary>
internal static partial class OutsideAddresses
{
    // An item with more links than this is a list of links; the rest is not looked at.
    private const int Most = 200;

    public static IReadOnlyList<Uri> In(ContentItem item, ContentTypeDefinition type) =>
    [
        .. ItemValues.OfKind(item, type, "LinkField").Select(value => value.Url)
            .Concat(ItemValues.OfKind(item, type, "MarkdownField").Select(value => value.Markdown).Append(item.Body).SelectMany(InText))
            .Select(Read).OfType<Uri>().DistinctBy(address => address.AbsoluteUri).Take(Most),
    ];

    private static IEnumerable<string> InText(string markdown) => Link().Matches(MarkdownText.ToHtml(markdown).Value ?? "").Select(link => WebUtility.HtmlDecode(link.Groups["url"].Value));

    private static Uri? Read(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.AbsoluteUri.Length <= CheckedLink.LongestUrl
        // What comes after # is never sent.
        ? new UriBuilder(address) { Fragment = "" }.Uri : null;

    [GeneratedRegex("""<a\s[^>]*?href="(?<url>https?://[^"]+)""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Link();
}
