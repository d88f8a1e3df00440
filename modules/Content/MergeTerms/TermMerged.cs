namespace DiversInclusief.Content;

/// <summary>A term became part of another: whatever carries the first carries the second from now on. Items already do; modules above see to their own.</summary>
public sealed record TermMerged(string TaxonomyId, string From, string Into);
