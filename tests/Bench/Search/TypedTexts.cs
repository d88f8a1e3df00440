namespace DiversInclusief.Bench.Search;

/// <summary>What people type of a query before it is finished, and what they type wrong.</summary>
internal static class TypedTexts
{
    /// <summary>What is typed before the suggestions appear: two to five letters.</summary>
    public static List<string> Begun(IReadOnlyList<string> queries) => queries.Select((query, at) => query[..Math.Min(query.Length, 2 + at % 4)]).ToList();

    public static List<string> Mistyped(IReadOnlyList<string> queries) => queries.Select(Mistyped).ToList();

    /// <summary>Two letters of the first long word changed places.</summary>
    private static string Mistyped(string text)
    {
        var words = text.Split(' ');
        var at = Array.FindIndex(words, word => word.Length > 5);
        if (at < 0) return text;
        var letters = words[at].ToCharArray();
        (letters[2], letters[3]) = (letters[3], letters[2]);
        words[at] = new string(letters);
        return string.Join(' ', words);
    }
}
