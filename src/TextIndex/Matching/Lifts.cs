using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>What a document's signals, its age and the reader's own preferences multiply its score by.</summary>
internal sealed class Lifts
{
    private const int DaysAYear = 365;

    /// <summary>By age in days; after thirty years nothing is left of it.</summary>
    private static readonly float[] FreshnessOfDay = Enumerable.Range(0, 30 * DaysAYear).Select(day => (float)(SignalWeights.Freshness * Math.Pow(0.5, (double)day / DaysAYear))).ToArray();

    private readonly long _today;
    private readonly List<(int Facet, HashSet<int> Values)> _preferred = [];

    public Lifts(IndexView index, SearchRequest request, DateTimeOffset now)
    {
        _today = now.UtcDateTime.Date.Ticks;
        foreach (var (name, values) in request.Prefer)
        {
            var facet = index.Facets.Find(name);
            if (facet >= 0) _preferred.Add((facet, values.Select(value => index.Facets[facet].Values.Find(value)).ToHashSet()));
        }
    }

    public static float Highest(Segment segment) => 1 + segment.HighestLift + (float)(SignalWeights.Freshness + SignalWeights.Preferred);

    public float Of(Segment segment, int document) => Math.Max(0.1f, 1 + segment.Lifts[document] + Freshness(segment, document) + Preference(segment, document));

    public Explanation Explain(Segment segment, int document) => new("signalen", Of(segment, document),
    [
        new("kenmerken van het stuk", segment.Lifts[document]),
        new("hoe nieuw", Freshness(segment, document)),
        new("past bij de lezer", Preference(segment, document)),
    ]);

    /// <summary>A document of tomorrow, or of a clock that was set back, is as fresh as one of today.</summary>
    private float Freshness(Segment segment, int document)
    {
        var day = Math.Max(0, _today - segment.Dates[document]) / TimeSpan.TicksPerDay;
        return day < FreshnessOfDay.Length ? FreshnessOfDay[day] : 0;
    }

    private float Preference(Segment segment, int document)
    {
        foreach (var (facet, values) in _preferred)
            if (segment.Facets.TryGetValue(facet, out var column))
                foreach (var value in column.Of(document))
                    if (values.Contains(value)) return (float)SignalWeights.Preferred;
        return 0;
    }
}
