using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.EditSynonyms;

/// <summary>One line of the list and what is wrong with it, if anything.</summary>
/// <param name="Number">As editors count: the first line is 1.</param>
internal sealed record SynonymRule(int Number, string Text)
{
    public const string Same = "=";
    public const string Related = "~";
    public const string OneWay = ">";

    private const int Longest = 300;
    private const int MostSides = 12;
    private static readonly char[] Signs = ['=', '~', '>'];

    /// <summary>Null for a line that counts.</summary>
    public string? Mistake => Text switch
    {
        { Length: > Longest } => $"deze regel is langer dan {Longest} tekens.",
        _ when !Text.AsSpan().ContainsAny(Signs) => "zet een =, ~ of > tussen de woorden.",
        _ when Text.Where(Signs.Contains).Distinct().Count() > 1 => "gebruik één soort teken op een regel: =, ~ of >.",
        _ when Text.Split(Signs).Any(side => !side.Any(char.IsLetterOrDigit)) => "zet aan elke kant van het teken een woord.",
        _ when Sides.Count > MostSides => $"zet hooguit {MostSides} woorden op een regel.",
        _ when SynonymList.Parse(Text).Errors.Count > 0 => "hier kan de zoekmachine niets mee. Gebruik letters en cijfers.",
        _ => null,
    };

    /// <summary>The words or groups of words between the signs.</summary>
    public IReadOnlyList<string> Sides => Text.Split(Signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <returns>Null for a blank line or one that only explains.</returns>
    public static SynonymRule? Of(int number, string line) => line.Split('#')[0].Trim() is { Length: > 0 } text ? new SynonymRule(number, text) : null;
}
