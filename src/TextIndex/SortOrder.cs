namespace DiversInclusief.TextIndex;

/// <summary>What comes first on a page of results; equal ones keep the order of their ids.</summary>
public enum SortOrder
{
    Relevance,

    /// <summary>Newest first.</summary>
    Date,
}
