using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>
/// Makes two topics of one room into one. The posts of the first come behind those of the second, so that there no number changes;
/// everything that hangs on the first goes along, and its address leads to where its posts are now.
/// </summary>
internal sealed class MergeTopicHandler(AppDb db, MoveReaders readers, MoveTies library, Announcer announcer, ChangeLog changes, Notify notify, TellAuthor tell, ModeratorLog log)
{
    /// <param name="from">Opened by <see cref="TopicsToWrite"/>, in the same transaction, as is the other.</param>
    public async Task HandleAsync(Topic from, Topic into, ReasonForm why, CancellationToken cancellation)
    {
        var (offset, opening) = (into.PostCount, await db.Set<Post>().AsNoTracking().FirstAsync(p => p.TopicId == from.Id && p.Number == 1, cancellation));
        into.Absorb(from);
        log.Record(ModeratorActs.Merged, into, why);
        await db.SaveChangesAsync(cancellation);
        await RenameAliasesAsync(from, into, cancellation);
        await MovePostsAsync(from.Id, into.Id, offset, cancellation);
        await readers.FromAsync(from.Id, into.Id, offset, cancellation);
        await library.FromAsync(from.Id, into.Id, cancellation);
        await db.Set<TopicNote>().Where(n => n.TopicId == from.Id).ExecuteUpdateAsync(set => set.SetProperty(n => n.TopicId, into.Id), cancellation);
        await notify.MoveAsync(Tidings.About(from.Id), Tidings.About(into.Id), null, cancellation);
        await announcer.AnnounceAsync(new TopicMerged(from.Id, into.Id), cancellation);
        await LeaveAddressAsync(from, into.Id, offset, cancellation);
        changes.Note(TopicSource.Named, from.Id);
        changes.Note(TopicSource.Named, into.Id);
        opening.Number += offset;
        await tell.Async(into, opening, $"Een moderator heeft jouw onderwerp samengevoegd met ‘{into.Title}’.", why.Reason, cancellation);
    }

    private async Task MovePostsAsync(string from, string into, int offset, CancellationToken cancellation)
    {
        await db.Set<Post>().Where(p => p.TopicId == from).ExecuteUpdateAsync(set => set.SetProperty(p => p.TopicId, into).SetProperty(p => p.Number, p => p.Number + offset), cancellation);
        await db.Set<Report>().Where(r => r.TopicId == from).ExecuteUpdateAsync(set => set.SetProperty(r => r.TopicId, into), cancellation);
        await db.Set<Unsealing>().Where(u => u.TopicId == from).ExecuteUpdateAsync(set => set.SetProperty(u => u.TopicId, into), cancellation);
        await db.Set<Proposal>().Where(p => p.TopicId == from).ExecuteUpdateAsync(set => set.SetProperty(p => p.TopicId, into), cancellation);
        await db.Set<HeldPost>().Where(h => h.TopicId == from).ExecuteUpdateAsync(set => set.SetProperty(h => h.TopicId, into), cancellation);
        await db.Set<RoomAct>().Where(a => a.TopicId == from).ExecuteUpdateAsync(set => set.SetProperty(a => a.TopicId, into), cancellation);
    }

    // Two who were "a border municipality" in different topics are two here.
    private async Task RenameAliasesAsync(Topic from, Topic into, CancellationToken cancellation)
    {
        var taken = await db.Set<Post>().Where(p => p.TopicId == into.Id && p.Alias != null).Select(p => new { p.AuthorId, Alias = p.Alias! }).Distinct().ToListAsync(cancellation);
        var names = taken.Select(t => t.Alias).ToHashSet();
        foreach (var mask in await db.Set<Post>().Where(p => p.TopicId == from.Id && p.Alias != null).Select(p => new { p.AuthorId, Alias = p.Alias! }).Distinct().ToListAsync(cancellation))
        {
            var alias = taken.Find(t => t.AuthorId == mask.AuthorId)?.Alias ?? Aliases.Unique(mask.Alias, names);
            names.Add(alias);
            await db.Set<Post>().Where(p => p.TopicId == from.Id && p.AuthorId == mask.AuthorId).ExecuteUpdateAsync(set => set.SetProperty(p => p.Alias, alias), cancellation);
        }
    }

    private async Task LeaveAddressAsync(Topic from, string into, int offset, CancellationToken cancellation)
    {
        await db.Set<MergedTopic>().Where(m => m.IntoId == from.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.IntoId, into).SetProperty(m => m.Offset, m => m.Offset + offset), cancellation);
        db.Add(new MergedTopic { Id = from.Id, IntoId = into, Offset = offset });
        await db.Set<TopicTerm>().Where(t => t.TopicId == from.Id).ExecuteDeleteAsync(cancellation);
        await db.Set<Topic>().Where(t => t.Id == from.Id).ExecuteDeleteAsync(cancellation);
        await db.Set<Room>().Where(r => r.Id == from.RoomId).ExecuteUpdateAsync(set => set.SetProperty(r => r.TopicCount, r => r.TopicCount - 1), cancellation);
    }
}
