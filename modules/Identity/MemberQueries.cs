using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Compiled once per site; see <see cref="ReaderQueries"/>.</summary>
internal sealed class MemberQueries
{
    public Func<AppDb, string[], IAsyncEnumerable<MemberCard>> Cards { get; } =
        EF.CompileAsyncQuery((AppDb db, string[] ids) => db.Set<Member>().Where(m => ids.Contains(m.Id))
            .Select(m => new MemberCard(m.Id, m.Name, m.Function, m.Organisation, m.MunicipalityCode)));

    public Func<AppDb, string[], string[], IAsyncEnumerable<MemberCard>> CardsAndNamed { get; } =
        EF.CompileAsyncQuery((AppDb db, string[] ids, string[] names) => db.Set<Member>().Where(m => Enumerable.Contains(ids, m.Id) || (!m.Blocked && Enumerable.Contains(names, m.Name)))
            .Select(m => new MemberCard(m.Id, m.Name, m.Function, m.Organisation, m.MunicipalityCode)));
}
