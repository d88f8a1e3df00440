using System.Text;

namespace DiversInclusief.Writing;

/// <summary>What someone typed or pasted, without the invisible characters that databases refuse or that fake another text.</summary>
public static class TypedText
{
    /// <summary>One line: line breaks and tabs become spaces, trimmed.</summary>
    public static string Line(string? typed) => Clean(typed, keepLines: false).Trim();

    /// <summary>Several lines with \n between them, without white space at the end.</summary>
    public static string Lines(string? typed) => Clean(typed?.ReplaceLineEndings("\n"), keepLines: true).TrimEnd();

    private static string Clean(string? typed, bool keepLines)
    {
        if (string.IsNullOrEmpty(typed))
            return "";
        var clean = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
            if (keepLines && rune.Value is '\n' or '\t')
                clean.Append(rune.ToString());
            else if (rune.Value is '\n' or '\r' or '\t')
                clean.Append(' ');
            else if (!IsInvisible(rune))
                clean.Append(rune.ToString());
        return clean.ToString();
    }

    // Control characters, and the marks that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069).
    private static bool IsInvisible(Rune rune) => Rune.IsControl(rune) || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
