using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What every member's request or every look at a topic asks. Compiled once per site: a compiled query belongs to one model, hence no statics.</summary>
internal sealed class ForumQueries
{
    /// <summary>The tokens of the rooms that are open to all members or to one of these roles.</summary>
    public Func<AppDb, string[], IAsyncEnumerable<string>> OpenRooms { get; } =
        EF.CompileAsyncQuery((AppDb db, string[] roles) => db.Set<Room>().Where(r => r.Roles.Count == 0 || r.Roles.Any(role => roles.Contains(role.RoleName))).Select(r => r.Access));

    public Func<AppDb, string[], string, CancellationToken, Task<Topic?>> Topic { get; } =
        EF.CompileAsyncQuery((AppDb db, string[] tokens, string id, CancellationToken cancellation) => db.Set<Topic>().AsNoTracking().ReadableBy(tokens)
            .Include(t => t.Room.Roles).Include(t => t.Terms).AsSingleQuery().FirstOrDefault(t => t.Id == id));

    /// <summary>The posts numbered from the first number up to, not including, the second, and the answer wherever it stands.</summary>
    public Func<AppDb, string[], string, int, int, string?, IAsyncEnumerable<Post>> Posts { get; } =
        EF.CompileAsyncQuery((AppDb db, string[] tokens, string topic, int from, int until, string? answer) => db.Set<Post>().AsNoTracking().ReadableBy(tokens)
            .Where(p => p.TopicId == topic && ((p.Number >= from && p.Number < until) || p.Id == answer)).OrderBy(p => p.Number)
            .Take(Forum.Topic.PostsPerPage + 1));
}
