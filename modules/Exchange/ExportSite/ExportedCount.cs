namespace DiversInclusief.Exchange;

/// <summary>What was written: items in the recipe (an item with a later draft counts twice) and files beside it.</summary>
internal sealed record ExportedCount(int Items, int Files);
