using System.Net;
using System.Text.RegularExpressions;

namespace DiversInclusief.Writing;

/// <summary>Gives headings of a text an address, so that a list of contents can point to them.</summary>
public static partial class Headings
{
    /// <param name="level">Of the headings, 2 to 6; others stay as they are.</param>
    /// <returns>The text, and its headings with ids that follow from their words; a second heading of the same words is numbered.</returns>
    public static (SafeHtml Html, IReadOnlyList<(string Id, string Words)> Found) In(SafeHtml html, int level = 2)
    {
        ArgumentNullException.ThrowIfNull(html);
        var found = new List<(string Id, string Words)>();
        var open = $"<h{level}";
        if (html.Value?.Contains(open, StringComparison.Ordinal) != true)
            return (html, found);
        var written = Heading().Replace(html.Value, heading =>
        {
            if (!heading.Value.StartsWith(open, StringComparison.Ordinal) || WordsOf(heading.Groups["words"].Value) is not { Length: > 0 } words)
                return heading.Value;
            found.Add((Free("deel-" + Slug.From(words), found), words));
            return $"{open} id=\"{found[^1].Id}\"{heading.Value[open.Length..]}";
        });
        return (new SafeHtml(written), found);
    }

    private static string WordsOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    private static string Free(string id, List<(string Id, string Words)> taken)
    {
        var number = 1;
        var free = id;
        while (taken.Exists(one => one.Id == free))
            free = $"{id}-{++number}";
        return free;
    }

    [GeneratedRegex("<h[2-6][^>]*>(?<words>.*?)</h[2-6]>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
