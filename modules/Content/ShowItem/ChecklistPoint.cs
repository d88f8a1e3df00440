namespace DiversInclusief.Content;

/// <summary>A point of the checklist of an item.</summary>
/// <param name="IsSo">The author put it on.</param>
public sealed record ChecklistPoint(string Words, bool IsSo);
