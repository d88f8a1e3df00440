using DiversInclusief.Components;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>What the terms of topics are called, by whichever module knows.</summary>
internal sealed class TermNames(IEnumerable<INameFacets> modules)
{
    public async Task<Dictionary<string, string>> OfAsync(string facet, CancellationToken cancellation)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var module in modules)
            foreach (var (value, name) in await module.NamesAsync(facet, cancellation))
                names.TryAdd(value, name);
        return names;
    }

    public async Task<List<SelectListItem>> ChoicesAsync(string facet, CancellationToken cancellation) =>
        [.. (await OfAsync(facet, cancellation)).OrderBy(n => n.Value, StringComparer.CurrentCulture).Select(n => new SelectListItem(n.Value, n.Key))];

    public async Task<List<Badge>> BadgesAsync(Topic topic, CancellationToken cancellation)
    {
        var badges = new List<Badge>();
        foreach (var facet in topic.Terms.GroupBy(t => t.Facet))
        {
            var names = await OfAsync(facet.Key, cancellation);
            badges.AddRange(facet.Where(t => names.ContainsKey(t.Term)).Select(t => new Badge(names[t.Term], $"/zoeken?{facet.Key}={Uri.EscapeDataString(t.Term)}")));
        }
        return badges;
    }
}
