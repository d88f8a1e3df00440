using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Looks members up for who shows their words.</summary>
public sealed class Members
{
    private readonly AppDb _db;
    private readonly MemberQueries _queries;

    internal Members(AppDb db, MemberQueries queries) => (_db, _queries) = (db, queries);

    /// <summary>One command for any number of members; an unknown id is left out.</summary>
    public async Task<Dictionary<string, MemberCard>> CardsAsync(IEnumerable<string> ids, CancellationToken cancellation)
    {
        var cards = new Dictionary<string, MemberCard>();
        if (ids.Distinct().ToArray() is { Length: > 0 } wanted)
            await foreach (var card in _queries.Cards(_db, wanted).WithCancellation(cancellation))
                cards.Add(card.Id, card);
        return cards;
    }

    /// <summary>The same, and with them the cards of members who have exactly one of these names, still in one command.</summary>
    public async Task<Dictionary<string, MemberCard>> CardsAsync(IEnumerable<string> ids, IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        if (names.Count == 0)
            return await CardsAsync(ids, cancellation);
        var cards = new Dictionary<string, MemberCard>();
        await foreach (var card in _queries.CardsAndNamed(_db, [.. ids.Distinct()], [.. names]).WithCancellation(cancellation))
            cards.Add(card.Id, card);
        return cards;
    }

    /// <summary>The names of all roles, for who decides what is open to whom.</summary>
    public Task<List<string>> RolesAsync(CancellationToken cancellation) => _db.Set<Role>().OrderBy(r => r.Name).Select(r => r.Name).ToListAsync(cancellation);

    /// <summary>The ids of everyone who can sign in, for who makes up text in their name; never for showing.</summary>
    public Task<List<string>> IdsAsync(CancellationToken cancellation) =>
        _db.Set<Member>().Where(m => !m.Blocked).OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(cancellation);

    /// <summary>Ids of the members with exactly these names, by name, in one command. A name that two members share is left out: nobody knows who was meant.</summary>
    public async Task<Dictionary<string, string>> NamedAsync(IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var found = await _db.Set<Member>().AsNoTracking().Where(m => !m.Blocked && names.Contains(m.Name)).Select(m => new { m.Name, m.Id }).ToListAsync(cancellation);
        return found.GroupBy(m => m.Name).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.First().Id);
    }
}
