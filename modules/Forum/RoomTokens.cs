using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Forum;

/// <summary>A member holds the tokens of the rooms that are open to all members or to one of the member's roles.</summary>
internal sealed class RoomTokens(AppDb db, ForumQueries queries) : IGrantTokens
{
    public async Task<IReadOnlyCollection<string>> GrantAsync(string memberId, IReadOnlyCollection<string> roles, CancellationToken cancellation) =>
        await queries.OpenRooms(db, [.. roles]).ToListAsync(cancellation);
}
