namespace DiversInclusief.Content;

/// <summary>A list of terms.</summary>
/// <param name="Terms">In the editors' order, each followed by what is below it.</param>
public sealed record Taxonomy(string Id, string Name, string Alias, string TermType, IReadOnlyList<Term> Terms)
{
    internal IReadOnlyList<MergedTerm> Merged { get; init; } = [];
}
