using DiversInclusief.Writing;

namespace DiversInclusief.Search.EditSynonyms;

internal sealed class SynonymsForm
{
    private const int LongestWord = 150;

    /// <summary>Version that the editor began with.</summary>
    public int BasedOn { get; set; }

    public string? Rules { get; set => field = TypedText.Lines(value); }

    /// <summary>A new rule in three parts, for who does not want to learn signs.</summary>
    public string? Word { get; set => field = TypedText.Line(value); }

    public string? Sign { get; set; }

    public string? Other { get; set => field = TypedText.Line(value); }

    public bool HasRule => Word is { Length: > 0 } || Other is { Length: > 0 };

    public string Rule => $"{Word} {Known(Sign)} {Other}";

    public SynonymText Typed => new(Rules ?? "");

    /// <summary>Field to message, for everything that keeps this form from being saved.</summary>
    public IEnumerable<(string Field, string Message)> Mistakes()
    {
        if (Typed.Text.Length > SynonymText.Longest)
            yield return (nameof(Rules), $"De lijst is te lang: {Typed.Text.Length:N0} tekens. Er passen er {SynonymText.Longest:N0}.");
        else if (Typed.Mistakes.ToList() is { Count: > 0 } mistakes)
            yield return (nameof(Rules), Say(mistakes));
        if (!HasRule)
            yield break;
        if (MistakeOf(Word) is { } word)
            yield return (nameof(Word), word);
        if (MistakeOf(Other) is { } other)
            yield return (nameof(Other), other);
    }

    /// <summary>Moves the new rule into the list.</summary>
    public void AddRule()
    {
        if (!HasRule)
            return;
        Rules = Typed.With(Rule).Text;
        (Word, Sign, Other) = ("", "", "");
    }

    private static string? MistakeOf(string? side) => side switch
    {
        null or "" => "Vul hier ook een woord in.",
        { Length: > LongestWord } => $"Gebruik hooguit {LongestWord} tekens.",
        _ when !side.Any(char.IsLetterOrDigit) => "Gebruik letters of cijfers.",
        _ when side.AsSpan().ContainsAny("=~>#") => "Laat de tekens =, ~, > en # hier weg.",
        _ => null,
    };

    private static string Say(List<SynonymRule> mistakes)
    {
        var first = $"Regel {mistakes[0].Number}: {mistakes[0].Mistake}";
        return mistakes.Count == 1 ? first : $"{first} Kijk ook naar regel {string.Join(", ", mistakes.Skip(1).Take(10).Select(rule => rule.Number))}{(mistakes.Count > 11 ? " en verder" : "")}.";
    }

    private static string Known(string? sign) => sign is SynonymRule.Related or SynonymRule.OneWay ? sign : SynonymRule.Same;
}
