namespace DiversInclusief.Exchange;

/// <summary>What a row would do, or did.</summary>
/// <param name="ItemId">Of the item it changes; null for a new one.</param>
internal sealed record RowReport(int Line, RowOutcome Outcome, string Key, string? ItemId, IReadOnlyList<CellChange> Changes, IReadOnlyList<CellError> Errors, string Note);
