using System.Globalization;
using System.Text;

namespace DiversInclusief.Writing;

/// <summary>A title as part of an address: lower-case ASCII letters, digits and single hyphens; at most 80 characters, cut at a word.</summary>
public static class Slug
{
    private const int Longest = 80;

    /// <returns>Empty when the text holds no letter or digit.</returns>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
            Append(slug, rune);
        return Cut(slug.ToString().Trim('-'));
    }

    private static void Append(StringBuilder slug, Rune rune)
    {
        if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            slug.Append((char)Rune.ToLowerInvariant(rune).Value);
        else if (!IsSilent(rune) && slug.Length > 0 && slug[^1] != '-')
            slug.Append('-');
    }

    // Accents left by the decomposition and apostrophes (foto's) join what they stand between.
    private static bool IsSilent(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark || rune.Value is '\'' or '’' or '‘';

    private static string Cut(string slug)
    {
        if (slug.Length <= Longest)
            return slug;
        var word = slug.LastIndexOf('-', Longest);
        return word > 0 ? slug[..word] : slug[..Longest];
    }
}
