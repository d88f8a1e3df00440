namespace DiversInclusief.Exchange;

/// <param name="Column">Empty for the row as a whole.</param>
/// <param name="Message">In Dutch.</param>
internal sealed record CellError(string Column, string Message);
