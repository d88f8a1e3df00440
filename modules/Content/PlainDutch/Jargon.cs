using System.Text.RegularExpressions;

namespace DiversInclusief.Content;

/// <summary>A word of offices in a text, and a plain one for it.</summary>
internal sealed record Jargon(string Word, string Plain)
{
    private static readonly IReadOnlyDictionary<string, string> Known = Read();

    // Longer ones first, so that "in het kader van" is not found as something shorter.
    private static readonly Regex Words = new($@"(?<![\p{{L}}\p{{N}}-])({string.Join('|', Known.Keys.OrderByDescending(word => word.Length).Select(Regex.Escape))})(?![\p{{L}}\p{{N}}-])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Each once, in the order of the text.</summary>
    public static IReadOnlyList<Jargon> In(string text) =>
        [.. Words.Matches(text).Select(match => match.Value.ToLowerInvariant()).Distinct().Select(word => new Jargon(word, Known[word]))];

    private static Dictionary<string, string> Read()
    {
        using var file = new StreamReader(typeof(Jargon).Assembly.GetManifestResourceStream("jargon.txt")!);
        return file.ReadToEnd().Split('\n').Where(line => line.Contains(" = ", StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Trim().Split(" = ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }
}
