namespace DiversInclusief.Bench.Search;

/// <summary>What one size of the corpus took.</summary>
internal sealed record GrowthRow(int Documents, double BuildSeconds, long Bytes, Timing All, Timing Any, Timing Web);
