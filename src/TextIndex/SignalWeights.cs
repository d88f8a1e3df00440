namespace DiversInclusief.TextIndex;

/// <summary>What lifts or lowers a document beside its words: the score is multiplied by one plus the sum. One line per signal.</summary>
public static class SignalWeights
{
    public const string AcceptedAnswer = "accepted-answer";
    public const string Label = "label";
    public const string OverdueReview = "overdue-review";

    /// <summary>Given to a document that shares a preferred facet value with the reader.</summary>
    public const double Preferred = 0.10;

    /// <summary>Given to a document of today; halves every year.</summary>
    public const double Freshness = 0.10;

    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal)
    {
        [AcceptedAnswer] = 0.15,
        [Label] = 0.10,
        [OverdueReview] = -0.15,
    };

    public static double Of(string signal) => Weights.GetValueOrDefault(signal);

    internal static double Sum(IReadOnlyDictionary<string, double> signals) =>
        signals.Sum(signal => Of(signal.Key) * Math.Clamp(signal.Value, 0, 1));
}
