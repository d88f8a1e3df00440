using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>
/// Asks writers to look again at what may belong to a person, before others read it. Each word is asked about once: who sends it again has looked.
/// </summary>
internal static class SecondLook
{
    public const int LongestSeen = 4000;

    /// <param name="seen">What the form says that the writer was asked about before.</param>
    /// <param name="before">A text that others could read already.</param>
    public static IReadOnlyList<Confidential> At(string text, string? seen, string before = "")
    {
        var known = (seen ?? "").Split('\n').Concat(Confidential.In(before).Select(found => found.Words)).ToHashSet(StringComparer.Ordinal);
        return [.. Confidential.In(text).Where(found => !known.Contains(found.Words))];
    }

    /// <summary>For the form: everything that the writer has been asked about by now.</summary>
    public static string Seen(string text)
    {
        var words = string.Join('\n', Confidential.In(text).Select(found => found.Words));
        return words.Length > LongestSeen ? words[..LongestSeen] : words;
    }
}
