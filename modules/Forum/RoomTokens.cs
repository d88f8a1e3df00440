using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Forum;

/// <summary>
/// A member holds the tokens of the rooms that are open to all members or to one of the member's roles.
/// Who may moderate holds one more for each of those rooms, and none for a room where they do not read along.
/// </summary>
internal sealed class RoomTokens(AppDb db, ForumQueries queries) : IGrantTokens
{
    public static string Moderating(string roomAccess) => roomAccess + ":moderators";

    public async Task<IReadOnlyCollection<string>> GrantAsync(string memberId, IReadOnlyCollection<string> roles, IReadOnlyCollection<string> permissions, CancellationToken cancellation)
    {
        var rooms = await queries.OpenRooms(db, [.. roles]).ToListAsync(cancellation);
        return permissions.Contains(Permission.ModerateForum) ? [.. rooms, .. rooms.Select(Moderating)] : rooms;
    }
}
