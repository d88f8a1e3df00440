using System.Text.RegularExpressions;

namespace DiversInclusief.Writing;

/// <summary>Something in a text that may belong to a person and not on a page: worth a second look, never a reason to refuse.</summary>
/// <param name="Kind">In Dutch, such as "een telefoonnummer".</param>
/// <param name="Words">As it stands in the text.</param>
public sealed partial record Confidential(string Kind, string Words)
{
    private const int Most = 20;

    /// <summary>What <see cref="ByItself"/> and <see cref="ByContext"/> find, each once, in the order of the text.</summary>
    public static IReadOnlyList<Confidential> In(string text) => Ordered(Themselves(text).Concat(PersonWords.In(text)));

    /// <summary>Citizen service numbers (nine digits that pass the eleven test), telephone numbers and e-mail addresses.</summary>
    public static IReadOnlyList<Confidential> ByItself(string text) => Ordered(Themselves(text));

    /// <summary>Names and days of birth that the words before them give away.</summary>
    public static IReadOnlyList<Confidential> ByContext(string text) => Ordered(PersonWords.In(text));

    private static IReadOnlyList<Confidential> Ordered(IEnumerable<(int Index, Confidential Found)> found) => [.. found.OrderBy(one => one.Index).Select(one => one.Found).Distinct().Take(Most)];

    private static IEnumerable<(int Index, Confidential Found)> Themselves(string text) => Email().Matches(text).Select(match => (match.Index, new Confidential("een e-mailadres", match.Value)))
        .Concat(Digits().Matches(text).Select(match => (match.Index, Number(match.Value.Trim()))).Where(pair => pair.Item2 is not null).Select(pair => (pair.Index, pair.Item2!)));

    private static Confidential? Number(string typed)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        if (digits.Length == 9 && !typed.Contains('(', StringComparison.Ordinal) && IsBsn(digits))
            return new Confidential("misschien een burgerservicenummer", typed);
        return IsTelephone(typed, digits) ? new Confidential("een telefoonnummer", typed) : null;
    }

    /// <summary>9 × the first digit + 8 × the second … + 2 × the eighth − the ninth is a multiple of 11.</summary>
    private static bool IsBsn(string digits) => digits.Trim('0').Length > 0 && (digits.Take(8).Select((digit, place) => (digit - '0') * (9 - place)).Sum() - (digits[8] - '0')) % 11 == 0;

    // Ten digits from 0, or the same after the country: 0612345678, 015 - 123 45 67, +31 (0)6 12 34 56 78. National numbers such as 0800 and 14 015 are nobody's own.
    private static bool IsTelephone(string typed, string digits)
    {
        var national = digits.StartsWith("0031", StringComparison.Ordinal) ? digits[4..] : typed.StartsWith("+31", StringComparison.Ordinal) ? digits[2..] : null;
        return national is null
            ? digits.Length == 10 && digits[0] == '0' && digits[1] != '0' && !digits.StartsWith("0800", StringComparison.Ordinal) && !digits.StartsWith("0900", StringComparison.Ordinal)
            : national.TrimStart('0').Length == 9;
    }

    [GeneratedRegex(@"[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{1,63}){1,4}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\p{L}\p{N}/.,-])\+?[\d(][\d ().-]{6,22}\d(?![\p{L}\p{N}/])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();
}
