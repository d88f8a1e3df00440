namespace DiversInclusief.Content;

/// <summary>Lowest first: of two reviewers the stricter counts.</summary>
internal enum Verdict
{
    Not,
    Partly,
    Met,
}
