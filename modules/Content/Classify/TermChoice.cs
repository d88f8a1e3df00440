namespace DiversInclusief.Content;

/// <summary>A select with the terms of a taxonomy; the model of Shared/_TermChoice.cshtml.</summary>
/// <param name="Name">Of the form field.</param>
/// <param name="All">Text of the choice for no term.</param>
public sealed record TermChoice(string Name, string Label, string All, Taxonomy? Taxonomy, string? Chosen)
{
    /// <summary>How many things each term would leave, by its id; null where nobody counted.</summary>
    public IReadOnlyDictionary<string, int>? Counts { get; init; }

    public IReadOnlyList<Term> Terms => Taxonomy?.Terms ?? [];

    /// <summary>Terms below others stand a little to the right.</summary>
    public static string Shown(Term term) => new string('\u00a0', 3 * term.Depth) + term.Name;

    /// <summary>Such as " (12)".</summary>
    public string CountOf(Term term) => Counts is null ? "" : $" ({Counts.GetValueOrDefault(term.Id):N0})";
}
