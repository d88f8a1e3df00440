using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>What a document's signals, its age and the reader's own preferences multiply its score by.</summary>
internal sealed class Lifts
{
    private readonly DateTime _today;
    private readonly List<(int Facet, HashSet<int> Values)> _preferred = [];

    public Lifts(IndexView index, SearchRequest request, DateTimeOffset now)
    {
        _today = now.UtcDateTime.Date;
        foreach (var (name, values) in request.Prefer)
        {
            var facet = index.Facets.Find(name);
            if (facet >= 0) _preferred.Add((facet, values.Select(value => index.Facets[facet].Values.Find(value)).ToHashSet()));
        }
    }

    public static float Highest(Segment segment) => 1 + segment.HighestLift + (float)(SignalWeights.Freshness + SignalWeights.Preferred);

    public float Of(Segment segment, int document) => Math.Max(0.1f, 1 + segment.Entries[document].Lift + Freshness(segment, document) + Preference(segment, document));

    public Explanation Explain(Segment segment, int document) => new("signalen", Of(segment, document),
    [
        new("kenmerken van het stuk", segment.Entries[document].Lift),
        new("hoe nieuw", Freshness(segment, document)),
        new("past bij de lezer", Preference(segment, document)),
    ]);

    private float Freshness(Segment segment, int document)
    {
        var years = Math.Max(0, (_today - segment.Entries[document].Date).TotalDays / 365);
        return (float)(SignalWeights.Freshness * Math.Pow(0.5, years));
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
