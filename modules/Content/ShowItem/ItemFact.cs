using DiversInclusief.Components;

namespace DiversInclusief.Content;

/// <summary>A line of the facts panel.</summary>
/// <param name="Values">At least one; with an address each is a link.</param>
public sealed record ItemFact(string Field, string Label, IReadOnlyList<Badge> Values);
