namespace DiversInclusief.Content;

/// <summary>What was judged of one criterion, and why.</summary>
/// <param name="Criterion">Name of a <see cref="Criterion"/>.</param>
internal sealed record CriterionVerdict(string Criterion, Verdict Verdict, string Reason);
