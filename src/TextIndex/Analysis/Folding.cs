using System.Globalization;
using System.Text;

namespace DiversInclusief.TextIndex.Analysis;

/// <summary>Lower case without diacritics: é = e, Ĳ = ij, full-width digits = digits. Characters that only steer layout disappear.</summary>
internal static class Folding
{
    public static string Fold(string word)
    {
        if (IsFolded(word)) return word;
        if (Ascii.IsValid(word)) return word.ToLowerInvariant();
        var decomposed = Normalized(word);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed) Append(folded, c);
        return folded.ToString();
    }

    private static bool IsFolded(string word)
    {
        foreach (var c in word)
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '\'' or '.')) return false;
        return true;
    }

    /// <summary>Normalisation refuses half a surrogate pair; such text is taken as it is.</summary>
    private static string Normalized(string word)
    {
        try
        {
            return word.ToLowerInvariant().Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return word.ToLowerInvariant();
        }
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case 'ß': folded.Append("ss"); break;
            case 'æ': folded.Append("ae"); break;
            case 'œ': folded.Append("oe"); break;
            case 'ø': folded.Append('o'); break;
            case 'ł': folded.Append('l'); break;
            case 'đ' or 'ð': folded.Append('d'); break;
            case 'þ': folded.Append("th"); break;
            case 'ı': folded.Append('i'); break;
            case '\u2018' or '\u2019' or '\uFF07' or '\u02BC': folded.Append('\''); break;
            case '\u2010' or '\u2011': folded.Append('-'); break;
            default:
                if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)) folded.Append(c);
                break;
        }
    }
}
