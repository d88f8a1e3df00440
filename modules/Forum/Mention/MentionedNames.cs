using System.Text.RegularExpressions;

namespace DiversInclusief.Forum;

/// <summary>What may be a name behind an @, in a text of a member.</summary>
internal static partial class MentionedNames
{
    /// <summary>Whoever names more people than this reaches nobody with the rest.</summary>
    public const int Most = 10;

    /// <returns>For each @ its possible names, the longest first: of "@Ellen van der Berg over" also "Ellen van der". Quoted lines name nobody again.</returns>
    public static IReadOnlyList<string[]> In(string body)
    {
        var own = string.Join('\n', body.Split('\n').Where(line => !line.StartsWith('>')));
        return [.. Pattern().Matches(own).Select(m => m.Groups["name"].Value).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most).Select(Beginnings)];
    }

    /// <summary>Whether this name, written behind an @, is read as a whole.</summary>
    public static bool MayBe(string name) => In("@" + name) is [[var whole, ..]] && whole == name;

    internal static string[] Beginnings(string words)
    {
        var parts = words.Split(' ');
        return [.. Enumerable.Range(1, parts.Length).Reverse().Select(count => string.Join(' ', parts[..count]).TrimEnd('.', '-', '\'', '’')).Distinct()];
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}_@/.])@(?<name>['’]?\p{L}[\p{L}\p{M}'’.-]{0,39}( [\p{L}'’][\p{L}\p{M}'’.-]{0,39}){0,4})", RegexOptions.ExplicitCapture, 1000)]
    internal static partial Regex Pattern();
}
