using System.Runtime.CompilerServices;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>Counts the values of one facet among matching documents.</summary>
internal sealed class FacetCounter(FacetField values, int facet)
{
    /// <summary>By value plus one. Two, because adding to the same count twice in a row has to wait for the first.</summary>
    private readonly int[] _even = new int[values.Values.Count + 1];

    private readonly int[] _odd = new int[values.Values.Count + 1];

    public int Facet { get; } = facet;

    public string Name => values.Name;

    public void Add(Segment segment, ReadOnlySpan<ushort> documents)
    {
        if (!segment.Facets.TryGetValue(Facet, out var column)) return;
        if (column.Single is { } single) Add(single, documents);
        else
            foreach (var document in documents)
                foreach (var value in column.Of(document)) _even[value + 1]++;
    }

    /// <summary>Highest first; a chosen value is shown even when it has nothing.</summary>
    public IReadOnlyList<FacetCount> Counts(IReadOnlyList<string> chosen)
    {
        var counts = new List<FacetCount>();
        for (var value = 0; value + 1 < _even.Length; value++)
            if (CountOf(value) is > 0 and var count) counts.Add(new FacetCount(values.Values[value], count, chosen.Contains(values.Values[value], StringComparer.Ordinal)));
        counts.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Value, b.Value));
        counts.AddRange(chosen.Distinct(StringComparer.Ordinal).Where(value => !counts.Exists(count => count.Value == value)).Select(value => new FacetCount(value, 0, true)));
        return counts;
    }

    private int CountOf(int value) => _even[value + 1] + _odd[value + 1];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ushort[] single, ReadOnlySpan<ushort> documents)
    {
        var (even, odd) = (_even, _odd);
        var pairs = documents.Length & ~1;
        for (var i = 0; i < pairs; i += 2)
        {
            even[single[documents[i]]]++;
            odd[single[documents[i + 1]]]++;
        }
        if (pairs < documents.Length) even[single[documents[^1]]]++;
    }
}
