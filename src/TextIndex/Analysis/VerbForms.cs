namespace DiversInclusief.TextIndex.Analysis;

/// <summary>
/// Forms of verbs that Porter's algorithm leaves out because a noun may end so too. Only endings are taken that no noun has:
/// discrimineert, discrimineerde and gediscrimineerd meet discrimineren; maakt, helpt, wordt meet maken, helpen, worden.
/// </summary>
internal static class VerbForms
{
    private const int ShortestLoan = 7;
    private const int ShortestVerb = 5;
    private const int ShortestStem = 3;

    /// <summary>Consonants before a -t of the third person; before others nouns end in -t as well (kaart, feest, kracht).</summary>
    private static readonly string[] ShortClusters = ["rgt", "ngt", "lpt", "lgt", "nkt", "rmt", "rpt", "elt", "wt", "dt", "mt", "gt"];

    private static readonly string[] LongVowels = ["aa", "ee", "oo", "uu", "oe", "eu", "ui", "ij", "ou", "au"];

    /// <summary>bekend, vriend, duizend, ochtend, weekend: no verb without its -end.</summary>
    private static readonly string[] NoParticiple = ["bekend", "herkend", "verkend", "ontkend", "gekend", "miskend", "gewend", "verwend", "uizend", "gezend", "vriend", "weekend", "vidend", "schend", "ochtend", "eend", "legend", "zevend", "negend"];

    private static readonly string[] Nouns = ["geleerde", "geleerden", "ambt", "prompt", "adelt"];

    public static string Plain(string word)
    {
        if (word.Length < ShortestVerb || word[^1] is not ('t' or 'e' or 'n' or 'd') || Array.IndexOf(Nouns, word) >= 0) return word;
        if (Loan(word) is { } loan) return loan;
        if (PresentParticiple(word) is { } verb) return verb;
        return word[^1] == 't' && IsThirdPerson(word) ? word[..^1] : word;
    }

    /// <summary>Verbs in -eren, the commonest way to make a verb of a foreign word: their past and participle keep -eer-.</summary>
    private static string? Loan(string word)
    {
        if (word.Length < ShortestLoan) return null;
        var stem = word.EndsWith("eert", StringComparison.Ordinal) || word.EndsWith("eerd", StringComparison.Ordinal) ? word[..^1]
            : word.EndsWith("eerde", StringComparison.Ordinal) ? word[..^2]
            : word.EndsWith("eerden", StringComparison.Ordinal) ? word[..^3] : null;
        if (stem is null || stem.Length < ShortestVerb) return null;
        return stem.Length > ShortestLoan && stem.StartsWith("ge", StringComparison.Ordinal) && word[^1] != 't' ? stem[2..] : stem;
    }

    /// <summary>samenwerkende, wervend: an adjective of what somebody does.</summary>
    private static string? PresentParticiple(string word)
    {
        var end = word.EndsWith("end", StringComparison.Ordinal) ? 3 : word.EndsWith("ende", StringComparison.Ordinal) ? 4 : word.EndsWith("enden", StringComparison.Ordinal) ? 5 : 0;
        if (end == 0 || word.Length - end < ShortestStem) return null;
        var participle = word.AsSpan(0, word.Length - end + 3);
        foreach (var ending in NoParticiple)
            if (participle.EndsWith(ending, StringComparison.Ordinal)) return null;
        return word[..^end] + "en";
    }

    private static bool IsThirdPerson(string word)
    {
        foreach (var cluster in ShortClusters)
            if (word.EndsWith(cluster, StringComparison.Ordinal)) return true;
        return word[^2] is 'k' or 'p' or 'f' or 'l' or 'n' && Array.Exists(LongVowels, vowel => word.AsSpan(0, word.Length - 2).EndsWith(vowel, StringComparison.Ordinal));
    }
}
