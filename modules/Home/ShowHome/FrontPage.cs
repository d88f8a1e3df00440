using DiversInclusief.Kernel.Access;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Home.ShowHome;

/// <summary>The blocks of the front page for this reader: one search each, no database.</summary>
internal sealed class FrontPage(ISearchIndex index, CurrentMember me, FacetNames names)
{
    private readonly ReaderTokens _reader = me.Reader.ForIndex();

    public IReadOnlyList<Hit> Newest(int take, params IReadOnlyList<string> kinds) =>
        index.Search(new SearchRequest { Query = "", Reader = _reader, Choices = Of(kinds), Sort = SortOrder.Date, Take = take, Highlight = false }).Hits;

    /// <summary>Questions that still wait for an answer.</summary>
    public IReadOnlyList<Hit> OpenQuestions(int take) =>
        [.. Newest(take * 4, Kinds.Question).Where(hit => hit.Stored.GetValueOrDefault(StoredField.Status) == "open").Take(take)];

    /// <summary>Values of the facets with what the reader would find there, most first.</summary>
    public async Task<ILookup<string, NamedCount>> CountsAsync(IReadOnlyList<string> facets, CancellationToken cancellation)
    {
        var page = index.Search(new SearchRequest { Query = "", Reader = _reader, CountFacets = facets, Take = 1, Highlight = false });
        var counts = new List<(string Facet, NamedCount Count)>();
        foreach (var (facet, values) in page.Facets)
        {
            var known = await names.OfAsync(facet, cancellation);
            counts.AddRange(values.Where(v => known.ContainsKey(v.Value)).Select(v => (facet, new NamedCount(v.Value, known[v.Value], v.Count))));
        }
        return counts.ToLookup(c => c.Facet, c => c.Count);
    }

    private static Dictionary<string, IReadOnlyList<string>> Of(IReadOnlyList<string> kinds) => new() { [Facet.Kind] = kinds };
}
