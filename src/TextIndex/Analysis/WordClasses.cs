using System.Globalization;
using System.Text;

namespace DiversInclusief.TextIndex.Analysis;

internal static class WordClasses
{
    private static readonly WordClass[] Table = BuildTable();

    public static bool IsWordStart(WordClass c) => c is WordClass.Letter or WordClass.Digit or WordClass.Ideograph;

    /// <summary>The class of the character at a position and how many UTF-16 units it takes.</summary>
    public static WordClass At(ReadOnlySpan<char> text, int index, out int width)
    {
        width = 1;
        var c = text[index];
        if (!char.IsSurrogate(c)) return Table[c];
        if (Rune.DecodeFromUtf16(text[index..], out var rune, out width) != System.Buffers.OperationStatus.Done) return WordClass.Other;
        return rune.Value is >= 0x20000 and < 0x32000 ? WordClass.Ideograph : OfCategory(Rune.GetUnicodeCategory(rune));
    }

    private static WordClass[] BuildTable()
    {
        var table = new WordClass[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++) table[c] = Of((char)c);
        return table;
    }

    private static WordClass Of(char c) => c switch
    {
        '\'' or '\u2018' or '\u2019' or '.' or '\u2024' or '\uFF07' or '\uFF0E' or '\u00B7' => WordClass.MidLetterOrNumber,
        ',' or ';' or '\u037E' or '\u066C' => WordClass.MidNumber,
        '-' or '\u2010' or '\u2011' => WordClass.Hyphen,
        '&' => WordClass.Ampersand,
        >= '\u2E80' and <= '\u2FDF' or >= '\u3005' and <= '\u3007' or >= '\u3021' and <= '\u3029' => WordClass.Ideograph,
        >= '\u3040' and <= '\u309F' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => WordClass.Ideograph,
        '\u200B' => WordClass.Other,
        _ => OfCategory(char.GetUnicodeCategory(c)),
    };

    private static WordClass OfCategory(UnicodeCategory category) => category switch
    {
        <= UnicodeCategory.OtherLetter => WordClass.Letter,
        UnicodeCategory.LetterNumber => WordClass.Letter,
        UnicodeCategory.DecimalDigitNumber => WordClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => WordClass.Extend,
        UnicodeCategory.ConnectorPunctuation => WordClass.Connector,
        _ => WordClass.Other,
    };
}
