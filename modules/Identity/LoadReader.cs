using System.Collections.Frozen;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

/// <summary>Turns a signed-in account into a reader. Roles and stamp are read every time: a role that ended or a block works at once.</summary>
internal sealed class LoadReader(AppDb db, IEnumerable<IGrantTokens> grants, TimeProvider clock)
{
    /// <returns>A visitor when the account is gone or blocked, or signed in before its security stamp changed.</returns>
    public async Task<Reader> LoadAsync(string memberId, string? stamp, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var member = await db.Set<Member>().Where(m => m.Id == memberId && !m.Blocked && m.SecurityStamp == stamp)
            .Select(m => new
            {
                m.Name,
                Roles = m.Roles.Where(r => (r.From == null || r.From <= today) && (r.Until == null || r.Until >= today))
                    .Select(r => new { r.Role.Name, r.Role.Permissions }).ToList(),
            })
            .AsSingleQuery().AsNoTracking().FirstOrDefaultAsync(cancellation);
        if (member is null)
            return Reader.Visitor;
        var roles = member.Roles.ConvertAll(r => r.Name);
        var permissions = roles.Contains(Role.Administrator) ? Permission.All : member.Roles.SelectMany(r => r.Permissions);
        return new Reader(memberId, member.Name, roles.ToFrozenSet(), permissions.ToFrozenSet(), await TokensAsync(memberId, roles, cancellation));
    }

    private async Task<FrozenSet<string>> TokensAsync(string memberId, List<string> roles, CancellationToken cancellation)
    {
        var tokens = new HashSet<string> { Token.Public, Token.Members, Token.Member(memberId) };
        tokens.UnionWith(roles.Select(Token.Role));
        foreach (var module in grants)
            tokens.UnionWith(await module.GrantAsync(memberId, roles, cancellation));
        return tokens.ToFrozenSet();
    }
}
