using System.Text.RegularExpressions;

namespace DiversInclusief.Exchange;

/// <summary>
/// A spreadsheet runs a text of a CSV file that begins like a formula. Such a text gets an apostrophe in front, and so does one that begins as if it had one already;
/// reading takes that apostrophe away again, so what goes out comes in unchanged. Numbers, negative ones too, are left alone.
/// </summary>
internal static partial class FormulaGuard
{
    public static string On(string text) => Begins().IsMatch(text) && !Number().IsMatch(text) ? "'" + text : text;

    public static string Off(string text) => Guarded().IsMatch(text) ? text[1..] : text;

    [GeneratedRegex(@"\A(?:'*[=+\-@\t\r]|''+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"\A'(?:'*[=+\-@\t\r]|''+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Guarded();

    [GeneratedRegex(@"\A[+-]?\d+([.,]\d+)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
