using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>The chosen values: a document passes a facet when it has one of them. A choice nobody has lets nothing pass.</summary>
internal sealed class FacetChoices
{
    private readonly List<(int Facet, HashSet<int> Values)> _choices = [];

    public FacetChoices(IndexView index, IReadOnlyDictionary<string, IReadOnlyList<string>> choices)
    {
        foreach (var (name, values) in choices)
        {
            if (values.Count == 0) continue;
            var facet = index.Facets.Find(name);
            _choices.Add((facet, facet < 0 ? [] : values.Select(value => index.Facets[facet].Values.Find(value)).Where(value => value >= 0).ToHashSet()));
        }
    }

    public int Count => _choices.Count;

    /// <summary>Which facet alone keeps a document out: the facet's number; <see cref="None"/> when it passes, <see cref="Several"/> when more than one does.</summary>
    public int Failing(Segment segment, int document)
    {
        var failing = None;
        foreach (var (facet, values) in _choices)
        {
            if (Passes(segment, facet, values, document)) continue;
            if (failing != None) return Several;
            failing = facet;
        }
        return failing;
    }

    /// <summary>All facets that keep a document out; a choice of a facet that nothing has is left out.</summary>
    public IEnumerable<int> AllFailing(Segment segment, int document) =>
        _choices.Where(choice => !Passes(segment, choice.Facet, choice.Values, document)).Select(choice => choice.Facet);

    public const int None = int.MinValue;
    public const int Several = int.MaxValue;

    private static bool Passes(Segment segment, int facet, HashSet<int> values, int document)
    {
        if (!segment.Facets.TryGetValue(facet, out var column)) return false;
        foreach (var value in column.Of(document))
            if (values.Contains(value)) return true;
        return false;
    }
}
