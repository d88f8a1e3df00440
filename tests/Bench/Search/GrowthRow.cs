namespace DiversInclusief.Bench.Search;

/// <summary>What one size of the corpus took.</summary>
internal sealed record GrowthRow(int Documents, double BuildSeconds, double LoadSeconds, long Bytes, Timing All, Timing Any, Timing Web, Timing Suggest, Timing Typo)
{
    public double PerSecond => Documents / BuildSeconds;
}
