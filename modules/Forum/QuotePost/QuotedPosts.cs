using System.Text.RegularExpressions;

namespace DiversInclusief.Forum;

/// <summary>The posts that a text quotes, by the links above its quotations.</summary>
internal static partial class QuotedPosts
{
    /// <summary>Whoever quotes more posts than this in one text quotes nobody with the rest.</summary>
    private const int Most = 20;

    public static string Address(string postId) => "/forum/bericht/" + postId;

    public static IReadOnlyList<string> In(string body) =>
        body.Contains("](/forum/bericht/", StringComparison.Ordinal) ? [.. Link().Matches(body).Select(match => match.Groups["id"].Value).Distinct(StringComparer.Ordinal).Take(Most)] : [];

    [GeneratedRegex(@"^> ?[^\n]*\]\(/forum/bericht/(?<id>[A-Za-z0-9_-]{1,40})\)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
