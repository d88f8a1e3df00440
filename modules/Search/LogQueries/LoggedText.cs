using System.Text.RegularExpressions;

namespace DiversInclusief.Search.LogQueries;

/// <summary>A query as the log keeps it: one spelling, not too long, and nothing that points at a person.</summary>
internal static partial class LoggedText
{
    /// <returns>Null for what is not kept: nothing, an e-mail address, or a number as long as that of a telephone or a citizen.</returns>
    public static string? Of(string query)
    {
        // A query may be a pasted page; only its beginning is kept, so only that is looked at.
        var start = query.Length <= 2 * SearchedQuery.MaxLength ? query : query[..(2 * SearchedQuery.MaxLength)];
        var words = string.Join(' ', Writing.TypedText.Line(start).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0 || Personal().IsMatch(words))
            return null;
        return words.Length <= SearchedQuery.MaxLength ? words : words[..(char.IsHighSurrogate(words[SearchedQuery.MaxLength - 1]) ? SearchedQuery.MaxLength - 1 : SearchedQuery.MaxLength)].TrimEnd();
    }

    [GeneratedRegex(@"\S@\S|[0-9]([ .-]?[0-9]){7}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Personal();
}
