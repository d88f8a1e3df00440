namespace DiversInclusief.Writing;

/// <summary>The number of a book, of ten or thirteen digits, with spaces and hyphens anywhere.</summary>
public static class Isbn
{
    /// <summary>Its last digit follows from the others, so that one wrong digit or two that changed places show.</summary>
    public static bool IsRight(string text)
    {
        var digits = Digits(text);
        return digits.Length switch
        {
            13 => digits.All(char.IsAsciiDigit) && digits.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 1 : 3)).Sum() % 10 == 0,
            10 => digits[..9].All(char.IsAsciiDigit) && digits.Select((digit, place) => (digit == 'X' ? 10 : digit - '0') * (10 - place)).Sum() % 11 == 0,
            _ => false,
        };
    }

    /// <summary>As it was typed, with single hyphens between its groups; groups are not guessed.</summary>
    public static string Shown(string text) => string.Join('-', text.ToUpperInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));

    private static string Digits(string text) => string.Concat(text.ToUpperInvariant().Where(letter => char.IsAsciiDigit(letter) || letter == 'X'));
}
