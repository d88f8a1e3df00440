using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;

namespace DiversInclusief.Forum;

/// <summary>
/// A member holds the tokens of own masks, and of the rooms that are open to all members, to one of the member's roles or to the type of municipality, or to which the member was invited.
/// Who may moderate holds one more for each of those rooms, and none for a room where they do not read along.
/// </summary>
internal sealed class RoomTokens(AppDb db, ForumQueries queries, IEnumerable<ITypeMunicipalities> municipalities) : IGrantTokens
{
    public static string Moderating(string roomAccess) => roomAccess + ":moderators";

    private async Task<IEnumerable<string>> TypesAsync(string? municipality, CancellationToken cancellation)
    {
        var types = new List<string>();
        foreach (var module in municipality is null ? [] : municipalities)
            types.AddRange(await module.TypesOfAsync(municipality!, cancellation));
        return types.Select(RoomKey.Type);
    }

    private static bool IsRoom(string token) => token.StartsWith(Token.Room(""), StringComparison.Ordinal);

    public async Task<IReadOnlyCollection<string>> GrantAsync(string memberId, string? municipality, IReadOnlyCollection<string> roles, IReadOnlyCollection<string> permissions, CancellationToken cancellation)
    {
        var tokens = await queries.Tokens(db, memberId, [.. roles, .. await TypesAsync(municipality, cancellation)]).ToListAsync(cancellation);
        return permissions.Contains(Permission.ModerateForum) ? [.. tokens, .. tokens.Where(IsRoom).Select(Moderating)] : tokens;
    }
}
