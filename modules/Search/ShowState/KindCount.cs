namespace DiversInclusief.Search.ShowState;

/// <summary>Documents of one kind that there should be by the database, and that are in this node's index.</summary>
internal sealed record KindCount(string Kind, int Expected, int Actual)
{
    private const int MostPercent = 5;

    /// <summary>More than a few changes on their way can explain.</summary>
    public bool IsFarApart => Math.Abs((long)Expected - Actual) * 100 > (long)Expected * MostPercent;
}
