using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.ShowState;

/// <summary>Counts the documents in the database, by one query per source, and lays those in the index beside them.</summary>
internal sealed class CompareKinds(IEnumerable<ISearchSource> sources, ISearchIndex index)
{
    public async Task<IReadOnlyList<KindCount>> RunAsync(CancellationToken cancellation)
    {
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var source in sources)
            foreach (var (kind, count) in await source.CountAsync(cancellation))
                expected[kind] = expected.GetValueOrDefault(kind) + count;
        var actual = index.CountByKind();
        return [.. expected.Keys.Union(actual.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(kind => new KindCount(kind, expected.GetValueOrDefault(kind), actual.GetValueOrDefault(kind)))];
    }
}
