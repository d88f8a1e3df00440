using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>A member holds the tokens of the rooms that are open to all members or to one of the member's roles.</summary>
internal sealed class RoomTokens(AppDb db) : IGrantTokens
{
    public async Task<IReadOnlyCollection<string>> GrantAsync(string memberId, IReadOnlyCollection<string> roles, CancellationToken cancellation)
    {
        var held = roles.ToArray();
        return await db.Set<Room>().Where(r => r.Roles.Count == 0 || r.Roles.Any(role => held.Contains(role.RoleName)))
            .Select(r => r.Access).ToListAsync(cancellation);
    }
}
