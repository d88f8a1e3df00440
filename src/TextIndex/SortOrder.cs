namespace DiversInclusief.TextIndex;

public enum SortOrder
{
    Relevance,

    /// <summary>Newest first.</summary>
    Date,
}
