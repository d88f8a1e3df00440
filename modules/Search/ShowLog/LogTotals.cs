namespace DiversInclusief.Search.ShowLog;

/// <summary>How searching went in a period. A day's query that found nothing counts with all its searches.</summary>
internal sealed record LogTotals(int Searches, int Empty, int Clicks)
{
    public int EmptyShare => Share(Empty);

    /// <summary>At most one choice per search is counted.</summary>
    public int ChosenShare => Share(Clicks);

    private int Share(int part) => Searches == 0 ? 0 : (int)Math.Round(100d * part / Searches);
}
