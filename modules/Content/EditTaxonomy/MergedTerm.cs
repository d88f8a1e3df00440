namespace DiversInclusief.Content;

/// <summary>A term that became part of another.</summary>
/// <param name="Path">Of the page it had; empty when it had none.</param>
internal sealed record MergedTerm(string Id, string Into, string Path);
