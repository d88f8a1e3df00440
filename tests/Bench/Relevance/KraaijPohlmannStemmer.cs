using System.Buffers;

namespace DiversInclusief.Bench.Relevance;

/// <summary>
/// The stemmer of Kraaij and Pohlmann (1994) as the Snowball project published it, for comparing with the one the site uses.
/// It goes further than Porter's: it takes off the ge- of participles and endings that make one word of another.
/// </summary>
internal sealed class KraaijPohlmannStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private string _word = "";
    private int _suffix;
    private int _r1;
    private int _r2;

    public static string Stem(string word) => new KraaijPohlmannStemmer().Run(word);

    private string Run(string word)
    {
        _word = WithConsonantY(word);
        Measure();
        var stemmed = Plural();
        stemmed |= Inflection();
        stemmed |= Derivation();
        stemmed |= Adjective();
        if (LoseGe(0)) ParticipleEnding();
        var lostGe = _word.Length > 1 && LoseGe(_word.IndexOf("ge", 1, StringComparison.Ordinal));
        if (lostGe) ParticipleEnding();
        stemmed |= Is("kt") && Become("k") || Is("ft") && Become("f") || Is("pt") && Become("p");
        if (stemmed || lostGe) Undouble();
        return _word.Replace('Y', 'y');
    }

    /// <summary>Step 1.</summary>
    private bool Plural()
    {
        if (Is("'s")) return Become("");
        if (Is("ies")) return R1 && Become("ie");
        if (Is("aus")) return R1 && V && Become("au");
        if (Is("es")) return Longer("ar") && Become("") && Lengthen() || Longer("er") && Become("") || Is("es") && R1 && C && Become("e");
        if (Is("s")) return R1 && !(At(_suffix - 1) == 't' && _r1 <= _suffix - 1) && C && Become("");
        if (Is("nde")) return Become("nd");
        return Is("en") && En();
    }

    private bool En()
    {
        if (Is("heden") && R1) return Become("heid");
        if (Is("nden")) return Cut(2);
        if (Is("den") && R1 && C) return Become("");
        if ((Is("ien") || Is("jen")) && V) return Cut(2);
        return Is("en") && R1 && C && Become("") && Lengthen();
    }

    /// <summary>Step 2.</summary>
    private bool Inflection()
    {
        if (Is("lijke")) return R1 && Become("lijk");
        if (Is("ische")) return R1 && Become("isch");
        if (Is("ieve")) return R1 && C && Become("ief");
        if (Is("ene")) return R1 && C && Become("en") && Lengthen();
        if (Is("je")) return Diminutive();
        if (Is("de")) return R1 && C && Become("");
        if (Is("le")) return R1 && Become("l") && Lengthen();
        foreach (var ending in (string[])["ge", "te", "se", "re"])
            if (Is(ending)) return R1 && Become(ending[..1]);
        return false;
    }

    private bool Diminutive()
    {
        if (Is("'tje")) return Become("");
        if (Is("etje") && R1 && C) return Become("");
        if (Is("rntje")) return Become("rn");
        if (Is("tje") && R1 && VowelOneFurther) return Become("");
        if (Is("inkje")) return Become("ing");
        if (Is("mpje")) return Become("m");
        return (Is("'je") && R1 || Is("je") && R1 && C) && Become("");
    }

    /// <summary>Step 3.</summary>
    private bool Derivation()
    {
        if (Is("iteit") || Is("isme") || Is("erij") || Is("ing")) return R1 && Become("") && Lengthen();
        if (Is("atie")) return R1 && Become("eer");
        if (Is("heid") || Is("ster") || Is("sel")) return R1 && Become("");
        if (Is("rder")) return Become("r");
        if (Is("arij")) return R1 && C && Become("aar");
        if (Is("fie") || Is("gie")) return R2 && Become(_word.Substring(_suffix, 1)) && Lengthen();
        return (Is("tst") || Is("dst")) && R1 && C && Become(_word.Substring(_suffix, 1));
    }

    /// <summary>Step 4.</summary>
    private bool Adjective()
    {
        if (Is("ioneel")) return R1 && Become("ie") || Ig();
        if (Is("atief")) return R1 && Become("eer");
        if (Is("baar")) return R1 && Become("");
        if (Is("naar") || Is("laar") || Is("raar")) return R1 && V && Become(_word.Substring(_suffix, 1));
        if (Is("tant")) return R1 && Become("teer");
        if (Is("lijker") || Is("lijkst")) return R1 && Become("lijk");
        if (Is("achtiger") || Is("achtigst") || Is("achtig")) return R1 && Become("") || Ig();
        if (Is("eriger") || Is("erigst") || Is("erig") || Is("end")) return R1 && C && Become("") && Lengthen() || Ig();
        return Ig();
    }

    private bool Ig() => (Is("iger") || Is("igst") || Is("ig")) && R1 && C && Become("") && Lengthen();

    /// <summary>Step 1c.</summary>
    private void ParticipleEnding()
    {
        if (Is("d") && R1 && C && !(At(_suffix - 1) == 'n' && _r1 <= _suffix - 1)) Become("");
        else if (Is("t") && R1 && C && !(At(_suffix - 1) == 'h' && _r1 <= _suffix - 1)) Become("");
    }

    /// <summary>Step 6.</summary>
    private void Undouble()
    {
        if (_word.Length == 0) return;
        var last = _word[^1];
        if (_word.Length > 1 && last == _word[^2] && "bcdfghjklmnpqrstvwxz".Contains(last, StringComparison.Ordinal)) _word = _word[..^1];
        else if (last is 'v' or 'z') _word = _word[..^1] + (last == 'v' ? 'f' : 's');
    }

    /// <summary>ge- comes off before at least three letters with a vowel and a consonant after it.</summary>
    private bool LoseGe(int at)
    {
        if (at < 0 || !_word.AsSpan(at).StartsWith("ge", StringComparison.Ordinal) || _word.Length < at + 5) return false;
        var vowel = NextVowel(at + 2);
        if (vowel < 0 || !_word.AsSpan(vowel).ContainsAnyExcept(Vowels)) return false;
        _word = _word.Remove(at, 2);
        Measure();
        return true;
    }

    private int NextVowel(int from)
    {
        var at = _word.AsSpan(from).IndexOfAny(Vowels);
        return at < 0 ? -1 : from + at;
    }

    private static string WithConsonantY(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1]))) letters[i] = 'Y';
        return new string(letters);
    }

    private void Measure()
    {
        _r1 = _r2 = _word.Length;
        var first = AfterSyllable(0);
        if (first < 0) return;
        _r1 = first;
        var second = AfterSyllable(first);
        if (second >= 0) _r2 = second;
    }

    private int AfterSyllable(int at)
    {
        while (at < _word.Length && !IsVowel(_word[at])) at++;
        var vowels = at;
        while (at < _word.Length && (IsVowel(_word[at]) || IsIj(at))) at += IsIj(at) ? 2 : 1;
        return at == vowels || at >= _word.Length ? -1 : at + 1;
    }

    private bool IsIj(int at) => at + 1 < _word.Length && _word[at] == 'i' && _word[at + 1] == 'j';

    private bool R1 => _r1 <= _suffix;

    private bool R2 => _r2 <= _suffix;

    private bool V => IsVowel(At(_suffix - 1)) || EndsInIj(_suffix);

    private bool C => !EndsInIj(_suffix) && _suffix > 0 && !IsVowel(At(_suffix - 1));

    private bool VowelOneFurther => IsVowel(At(_suffix - 2)) || EndsInIj(_suffix - 1);

    private bool EndsInIj(int at) => At(at - 2) == 'i' && At(at - 1) == 'j';

    private char At(int at) => at >= 0 && at < _word.Length ? _word[at] : '\0';

    private bool Is(string suffix)
    {
        if (!_word.EndsWith(suffix, StringComparison.Ordinal)) return false;
        _suffix = _word.Length - suffix.Length;
        return true;
    }

    private bool Longer(string before) => Is(before + "es") && R1 && C;

    private bool Become(string ending)
    {
        _word = _word[.._suffix] + ending;
        return true;
    }

    private bool Cut(int letters)
    {
        _word = _word[..^letters];
        return true;
    }

    /// <summary>mak → maak: a vowel that was long in an open syllable is written double in a closed one.</summary>
    private bool Lengthen()
    {
        var last = _word.Length - 1;
        if (last < 1 || IsVowel(_word[last]) || _word[last] is 'w' or 'x') return true;
        var (vowel, before) = (_word[last - 1], At(last - 2));
        if (before != '\0' && IsVowel(before)) return true;
        var doubled = vowel is 'a' or 'o' or 'u' || (vowel == 'e' && !IsAiou(At(last - 3)) && !(IsAiou(At(last - 4)) && last > 4 && !IsVowel(At(last - 5))));
        if (doubled) _word = _word.Insert(last, vowel.ToString());
        return true;
    }

    private static bool IsAiou(char c) => c is 'a' or 'i' or 'o' or 'u';

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
