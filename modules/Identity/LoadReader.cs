using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Identity;

/// <summary>Turns a signed-in account into a reader. Roles and stamp are read every time: a role that ended or a block works at once.</summary>
internal sealed class LoadReader(AppDb db, ReaderQueries queries, IEnumerable<IGrantTokens> grants, TimeProvider clock)
{
    /// <returns>A visitor when the account is gone, blocked or suspended, or signed in before its security stamp changed.</returns>
    public async Task<Reader> LoadAsync(string memberId, string? stamp, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var held = await queries.Roles(db, memberId, stamp, DutchTime.Today(now), now).ToListAsync(cancellation);
        if (held.Count == 0)
            return Reader.Visitor;
        var roles = held.Where(role => role.Name is not null).Select(role => role.Name!).ToHashSet();
        var permissions = (roles.Contains(Role.Administrator) ? Permission.All : held.SelectMany(role => role.Permissions ?? [])).ToHashSet();
        return new Reader(memberId, held[0].Member, roles, permissions, await TokensAsync(memberId, held[0].Municipality, roles, permissions, cancellation))
        {
            SilencedUntil = held[0].SilencedUntil > now ? held[0].SilencedUntil : null, IsAdviser = held[0].Advises,
        };
    }

    private async Task<HashSet<string>> TokensAsync(string memberId, string? municipality, HashSet<string> roles, HashSet<string> permissions, CancellationToken cancellation)
    {
        var tokens = new HashSet<string> { Token.Public, Token.Members, Token.Member(memberId) };
        tokens.UnionWith(roles.Select(Token.Role));
        tokens.UnionWith(permissions.Select(Token.May));
        foreach (var module in grants)
            tokens.UnionWith(await module.GrantAsync(memberId, municipality, roles, permissions, cancellation));
        return tokens;
    }
}
