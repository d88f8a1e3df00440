using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Looks members up for who shows their words.</summary>
public sealed class Members(AppDb db)
{
    /// <summary>One command for any number of members; an unknown id is left out.</summary>
    public Task<Dictionary<string, MemberCard>> CardsAsync(IEnumerable<string> ids, CancellationToken cancellation)
    {
        var wanted = ids.Distinct().ToArray();
        return wanted.Length == 0
            ? Task.FromResult(new Dictionary<string, MemberCard>())
            : db.Set<Member>().Where(m => wanted.Contains(m.Id))
                .Select(m => new MemberCard(m.Id, m.Name, m.Function, m.Organisation, m.MunicipalityCode))
                .ToDictionaryAsync(card => card.Id, cancellation);
    }

    /// <summary>The ids of everyone who can sign in, for who makes up text in their name; never for showing.</summary>
    public Task<List<string>> IdsAsync(CancellationToken cancellation) =>
        db.Set<Member>().Where(m => !m.Blocked).OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(cancellation);
}
