using System.Collections.Frozen;

namespace DiversInclusief.TextIndex.Analysis;

/// <summary>
/// The stem a Dutch word is indexed under: the exception list, else Porter's algorithm between small steps for what it
/// leaves out and searchers feel: verb forms, plurals in -s after a vowel or -en and diminutives before, the final consonant (brieven, plannen) after.
/// </summary>
internal static class DutchStem
{
    private static readonly FrozenDictionary<string, string> Exceptions = Resource.Lines("stems.txt")
        .Select(line => line.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoPlural = new[] { "precies", "verlies", "advies", "devies", "provies", "dossies", "interes", "volgens", "namens", "wegens", "tijdens", "tevens", "eveneens", "opeens", "trouwens", "overigens", "hoogstens", "minstens", "telkens", "nergens", "ergens", "immens", "intens", "suspens" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoDiminutive = new[] { "meisje", "beetje", "oranje", "franje", "sprookje", "toetje", "poffertje", "portefeuille" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words whose -s belongs to the word (kans, plaats); Porter would take it for an ending. Compounds end in them.</summary>
    private static readonly string[] EndingsOfTheWord =
    [
        "kans", "grens", "plaats", "toets", "fiets", "gids", "arts", "rots", "schets", "trots", "beurs", "koers", "prins", "glans", "balans", "frans", "fonds", "spits", "krans", "kwets",
    ];

    /// <summary>The same, but other words end so too (werkers, kopers, examens, molens).</summary>
    private static readonly FrozenSet<string> EndingInS = new[]
    {
        "mens", "medemens", "wens", "dans", "lens", "hals", "pols", "puls", "loods", "koets", "muts", "mars", "pers", "kers", "plets", "woonwens", "levenskans",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] PluralsInS = ["ties", "sies", "gies", "fies", "dies", "mies", "nies", "ries", "pies", "cies", "lies", "tes", "des", "ges", "ues", "eaus", "ees", "ios", "eos", "uas", "ias", "ens"];

    public static string Of(string folded)
    {
        if (folded.Length < 3 || char.IsAsciiDigit(folded[0])) return folded;
        if (Exceptions.TryGetValue(folded, out var exception)) return exception;
        if (folded[^1] == 's' && KeepsItsS(folded)) return folded;
        return FinalConsonant(PorterDutchStemmer.Stem(WithoutDiminutive(Singular(VerbForms.Plain(folded)))));
    }

    private static bool KeepsItsS(string word) =>
        EndingInS.Contains(word) || Array.Exists(EndingsOfTheWord, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static string Singular(string word)
    {
        if (word.EndsWith("eeen", StringComparison.Ordinal) || word.EndsWith("ieen", StringComparison.Ordinal)) return word[..^2];
        if (word.Length < 6 || word[^1] != 's' || NoPlural.Contains(word)) return word;
        return Array.Exists(PluralsInS, ending => word.EndsWith(ending, StringComparison.Ordinal)) ? word[..^1] : word;
    }

    private static string WithoutDiminutive(string word)
    {
        var single = word.EndsWith("jes", StringComparison.Ordinal) ? word[..^1] : word;
        if (single.Length < 6 || !single.EndsWith("je", StringComparison.Ordinal)) return word;
        if (NoDiminutive.Contains(single)) return single;
        return single[^3] switch
        {
            't' when single[^4] == 'e' && single.Length > 7 && single[^5] == single[^6] => single[..^5],
            't' when "aeiourlnw".Contains(single[^4], StringComparison.Ordinal) => single[..^3],
            'p' when single[^4] == 'm' => single[..^3],
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' => word,
            _ => single[..^2],
        };
    }

    /// <summary>brieven and brief, plannen and plan, seksuele and seksueel: one spelling for the end.</summary>
    private static string FinalConsonant(string stem)
    {
        if (stem.Length < 3) return stem;
        var last = stem[^1];
        if (stem.Length > 4 && stem[^2] == stem[^3] && stem[^2] is 'a' or 'e' && stem[^4] is 'e' or 'i' or 'u' && last is 'l' or 'n' or 'r') return string.Concat(stem.AsSpan(0, stem.Length - 2), stem.AsSpan(stem.Length - 1));
        if (last == 'v') return stem[..^1] + "f";
        if (last == 'z') return stem[..^1] + "s";
        return stem.Length > 3 && last == stem[^2] && "bcdfgklmnprst".Contains(last, StringComparison.Ordinal) ? stem[..^1] : stem;
    }
}
