using DiversInclusief.Components;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>The terms of topics, to choose from and to show.</summary>
internal static class TermNames
{
    public static async Task<List<SelectListItem>> ChoicesAsync(this FacetNames names, string facet, CancellationToken cancellation) =>
        [.. (await names.OfAsync(facet, cancellation)).OrderBy(n => n.Value, StringComparer.CurrentCulture).Select(n => new SelectListItem(n.Value, n.Key))];

    /// <summary>A term that no module knows any more is left out.</summary>
    public static async Task<List<Badge>> BadgesAsync(this FacetNames names, Topic topic, CancellationToken cancellation)
    {
        var badges = new List<Badge>();
        foreach (var facet in topic.Terms.GroupBy(t => t.Facet))
        {
            var known = await names.OfAsync(facet.Key, cancellation);
            badges.AddRange(facet.Where(t => known.ContainsKey(t.Term)).Select(t => new Badge(known[t.Term], $"/zoeken?{facet.Key}={Uri.EscapeDataString(t.Term)}")));
        }
        return badges;
    }
}
