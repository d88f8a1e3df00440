using System.Globalization;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.SuggestQueries;

/// <summary>Themes and municipality types by what they are called; the index itself knows only their ids.</summary>
internal sealed class SuggestFacets(FacetNames names, ISearchIndex index)
{
    private const int Most = 3;

    private static readonly (string Facet, string Icon, string What)[] Named =
        [(Facet.Theme, "tag", "Thema"), (Facet.MunicipalityType, "building-community", "Type gemeente")];

    public async Task<IReadOnlyList<Option>> StartingWithAsync(string typed, ReaderTokens reader, CancellationToken cancellation)
    {
        var options = new List<(string Facet, string Value, Option Option)>();
        foreach (var (facet, icon, what) in Named)
            foreach (var (value, label) in await names.OfAsync(facet, cancellation))
                if (Mark(label, typed) is { } marked)
                    options.Add((facet, value, new Option(marked, $"/zoeken?{facet}={Uri.EscapeDataString(value)}", icon, what)));
        if (options.Count == 0)
            return [];
        var counted = index.Search(new SearchRequest { Query = "", Reader = reader, CountFacets = [.. Named.Select(n => n.Facet)], Take = 1, Highlight = false }).Facets;
        return [.. options.Where(o => counted.GetValueOrDefault(o.Facet, []).Any(c => c.Value == o.Value)).Take(Most).Select(o => o.Option)];
    }

    /// <returns>Null when no word of the label starts with what was typed.</returns>
    private static MarkedText[]? Mark(string label, string typed)
    {
        var compare = CultureInfo.CurrentCulture.CompareInfo;
        for (var at = 0; at < label.Length; at++)
            if ((at == 0 || !char.IsLetterOrDigit(label[at - 1])) && compare.IsPrefix(label.AsSpan(at), typed, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out var length) && length > 0)
                return [new(label[..at], false), new(label.Substring(at, length), true), new(label[(at + length)..], false)];
        return null;
    }
}
