using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Opens a topic for a change. One writer at a time, so that post numbers and keys cannot clash.</summary>
internal sealed class TopicsToWrite(AppDb db)
{
    /// <returns>Null when there is none that the reader may read. Room included.</returns>
    public Task<Topic?> FindAsync(string id, Reader reader, CancellationToken cancellation) =>
        Locked(id).ReadableBy(reader).Include(t => t.Room).FirstOrDefaultAsync(cancellation);

    // SQLite has one writer as it is.
    private IQueryable<Topic> Locked(string id) => db.Database.IsNpgsql()
        ? db.Set<Topic>().FromSql($"""SELECT * FROM forum_topics WHERE "Id" = {id} FOR UPDATE""")
        : db.Set<Topic>().Where(t => t.Id == id);
}
