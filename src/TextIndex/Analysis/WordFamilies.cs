namespace DiversInclusief.TextIndex.Analysis;

/// <summary>
/// Nouns and verbs of one foreign root: registratie and registreren, selectie and selecteren, racisme and racistisch.
/// A guess by their endings, worth a look-up in the index and nothing if no document has the word.
/// </summary>
internal static class WordFamilies
{
    private const int ShortestRoot = 4;

    private static readonly (string Ending, string[] Others)[] Endings =
    [
        ("atie", ["eren"]),
        ("aties", ["eren"]),
        ("ctie", ["cteren"]),
        ("cties", ["cteren"]),
        ("cteren", ["ctie"]),
        ("eren", ["atie"]),
        ("eert", ["atie"]),
        ("eerde", ["atie"]),
        ("eerd", ["atie"]),
        ("isme", ["istisch", "isten"]),
        ("istisch", ["isme", "isten"]),
        ("istische", ["isme", "isten"]),
        ("isten", ["isme", "istisch"]),
    ];

    public static IEnumerable<string> Of(string folded)
    {
        foreach (var (ending, others) in Endings)
        {
            if (folded.Length < ending.Length + ShortestRoot - 1 || !folded.EndsWith(ending, StringComparison.Ordinal)) continue;
            var root = folded[..^ending.Length];
            foreach (var other in others) yield return root + other;
            if (root.Length > ShortestRoot + 1 && root.StartsWith("ge", StringComparison.Ordinal)) yield return root[2..] + others[0];
        }
    }
}
