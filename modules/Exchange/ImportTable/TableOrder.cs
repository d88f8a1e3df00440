namespace DiversInclusief.Exchange;

/// <summary>A table to bring in by the command line.</summary>
/// <param name="Key">Name of a column; empty for the one that looks most like it.</param>
internal sealed record TableOrder(string File, string Type, string Key, bool Publish, bool DryRun);
