namespace DiversInclusief.Bench.Pages;

/// <summary>The middle one of several rounds, by requests per second.</summary>
internal sealed record WrkResult(double PerSecond, string Median, string NinetyNine);
