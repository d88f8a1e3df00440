namespace DiversInclusief.TextIndex.Analysis;

/// <summary>foto's, Delft's, A4'tje, sms'en: what follows the apostrophe is an ending. Elsewhere the apostrophe carries no meaning.</summary>
internal static class Apostrophes
{
    private static readonly string[] Endings = ["'s", "'tjes", "'tje", "'jes", "'je", "'en", "'er", "'ers", "'t", "'n", "'"];

    public static string Strip(string word)
    {
        if (!word.Contains('\'', StringComparison.Ordinal)) return word;
        foreach (var ending in Endings)
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length].Replace("'", "", StringComparison.Ordinal);
        return word.Replace("'", "", StringComparison.Ordinal);
    }
}
