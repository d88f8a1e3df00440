using DiversInclusief.Content;
using DiversInclusief.Identity;
using DiversInclusief.Search;

namespace DiversInclusief.Forum;

/// <summary>Finds out what the names in some posts stand for, along with the cards of their writers: one command for both, two when the roles are not in memory.</summary>
internal sealed class NamesOnPage(Members members, FacetNames facets, Remembered<RoleNames> roles)
{
    public async Task<(Dictionary<string, MemberCard> Cards, KnownNames Names)> LoadAsync(IEnumerable<string> ids, IEnumerable<string> bodies, CancellationToken cancellation)
    {
        var called = bodies.Where(body => body.Contains('@', StringComparison.Ordinal)).SelectMany(MentionedNames.In).SelectMany(beginnings => beginnings).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (called.Count == 0)
            return (await members.CardsAsync(ids, cancellation), KnownNames.None);
        var cards = await members.CardsAsync(ids, called, cancellation);
        var known = await roles.GetAsync(async () => new RoleNames([.. await members.RolesAsync(cancellation)]));
        return (cards, new KnownNames(PeopleIn(cards.Values, called), await PlacesAsync(called, cancellation), known.Names.Where(called.Contains).ToHashSet(StringComparer.OrdinalIgnoreCase)));
    }

    // A name that two members share calls nobody.
    private static HashSet<string> PeopleIn(IEnumerable<MemberCard> cards, HashSet<string> called) =>
        [.. cards.Where(card => called.Contains(card.Name)).GroupBy(card => card.Name).Where(same => same.Count() == 1).Select(same => same.Key)];

    private async Task<Dictionary<string, string?>> PlacesAsync(HashSet<string> called, CancellationToken cancellation)
    {
        var addresses = await facets.AddressesAsync(Facet.Municipality, cancellation);
        return (await facets.OfAsync(Facet.Municipality, cancellation)).Where(name => called.Contains(name.Value)).DistinctBy(name => name.Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(name => name.Value, name => addresses.GetValueOrDefault(name.Key), StringComparer.OrdinalIgnoreCase);
    }
}
