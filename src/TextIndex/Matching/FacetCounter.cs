using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Counts the values of one facet among matching documents.</summary>
internal sealed class FacetCounter(FacetField values, int facet)
{
    private readonly int[] _counts = new int[values.Values.Count];

    public int Facet { get; } = facet;

    public string Name => values.Name;

    public void Add(Segment segment, ReadOnlySpan<ushort> documents)
    {
        if (!segment.Facets.TryGetValue(Facet, out var column)) return;
        if (column.Single is { } single)
        {
            foreach (var document in documents)
                if (single[document] >= 0) _counts[single[document]]++;
            return;
        }
        foreach (var document in documents)
            foreach (var value in column.Of(document)) _counts[value]++;
    }

    /// <summary>Highest first; a chosen value is shown even when it has nothing.</summary>
    public IReadOnlyList<FacetCount> Counts(IReadOnlyList<string> chosen)
    {
        var counts = new List<FacetCount>();
        for (var value = 0; value < _counts.Length; value++)
            if (_counts[value] > 0) counts.Add(new FacetCount(values.Values[value], _counts[value], chosen.Contains(values.Values[value], StringComparer.Ordinal)));
        counts.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Value, b.Value));
        counts.AddRange(chosen.Distinct(StringComparer.Ordinal).Where(value => !counts.Exists(count => count.Value == value)).Select(value => new FacetCount(value, 0, true)));
        return counts;
    }
}
