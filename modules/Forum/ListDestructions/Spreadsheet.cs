namespace DiversInclusief.Forum;

/// <summary>A line for a Dutch spreadsheet: a semicolon between fields.</summary>
internal static class Spreadsheet
{
    public static string Line(params string[] fields) => string.Join(';', fields.Select(Field));

    // A spreadsheet would run a text that begins like a formula.
    private static string Field(string text) => '"' + (text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" : "") + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
