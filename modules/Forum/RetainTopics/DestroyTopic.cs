using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Removes a topic with everything that hangs on it, for good, and writes down that it did. What refers to it by a key goes by the database itself.</summary>
internal sealed class DestroyTopic(AppDb db, ChangeLog changes, Notify notify, Attachments attachments, AuditLog audit, TimeProvider clock)
{
    public async Task HandleAsync(Topic topic, int months, CancellationToken cancellation)
    {
        var id = topic.Id;
        if (!await ClaimAsync(id, cancellation))
            return;
        var posts = await db.Set<Post>().Where(p => p.TopicId == topic.Id).Select(p => p.Id).ToListAsync(cancellation);
        var files = await db.Set<Attachment>().Where(f => posts.Contains(f.PostId!)).Select(f => f.Id).ToArrayAsync(cancellation);
        db.Add(new Destruction { Id = ShortId.New(), TopicId = id, RoomId = topic.RoomId, StartedAt = topic.StartedAt, ClosedAt = topic.Closure!.At, Posts = posts.Count, Files = files.Length, Months = months, At = clock.GetUtcNow() });
        audit.Record(Reader.Site, ArchiveActs.Destroyed, ArchiveActs.Kind, id, $"Onderwerp {id}", $"{posts.Count} berichten{(files.Length > 0 ? $", {files.Length} bestanden" : "")}, {months} maanden na sluiten");
        await attachments.RemoveAsync(files, cancellation);
        var subject = FollowSubject.OfTopic(id);
        await db.Set<Follow>().Where(f => f.Subject == subject).ExecuteDeleteAsync(cancellation);
        await db.Set<Draft>().Where(d => d.Subject == subject).ExecuteDeleteAsync(cancellation);
        await db.Set<RoomAct>().Where(a => a.TopicId == id).ExecuteDeleteAsync(cancellation);
        await notify.ForgetAsync(Tidings.About(id), cancellation);
        foreach (var post in posts)
            await notify.ForgetAsync($"post:{post}", cancellation);
        await ForgetHeldAsync(id, cancellation);
        foreach (var proposal in await db.Set<Proposal>().Where(p => p.TopicId == id).Select(p => p.Id).ToListAsync(cancellation))
        {
            await notify.ForgetAsync(Proposal.AboutOf(proposal), cancellation);
            await attachments.RemoveAsync(await db.Set<Attachment>().Where(f => f.ProposalId == proposal).Select(f => f.Id).ToArrayAsync(cancellation), cancellation);
        }
        var masks = await db.Set<Post>().Where(p => p.TopicId == id && p.Alias != null).Select(p => p.AuthorId).Distinct().ToArrayAsync(cancellation);
        await db.Set<Topic>().Where(t => t.Id == id).ExecuteDeleteAsync(cancellation);
        // Who wrote under a mask is nobody's business once the words are gone.
        await db.Set<Mask>().Where(m => masks.Contains(m.Id) && !db.Set<Post>().Any(p => p.AuthorId == m.Id)).ExecuteDeleteAsync(cancellation);
        await db.Set<Room>().Where(r => r.Id == topic.RoomId).ExecuteUpdateAsync(set => set.SetProperty(r => r.TopicCount, r => r.TopicCount - 1), cancellation);
        changes.Note(TopicSource.Named, id);
    }

    // Writing the row locks it: who else destroys it waits here and then finds it gone, and a hold that was laid meanwhile is respected.
    private async Task<bool> ClaimAsync(string id, CancellationToken cancellation) =>
        await db.Set<Topic>().Where(t => t.Id == id && !db.Set<Hold>().Any(h => h.TopicId == id)).ExecuteUpdateAsync(set => set.SetProperty(t => t.Title, t => t.Title), cancellation) == 1;

    // A reply that waits for a moderator refers to its topic without hanging on it.
    private async Task ForgetHeldAsync(string topic, CancellationToken cancellation)
    {
        foreach (var held in await db.Set<HeldPost>().AsNoTracking().Where(h => h.TopicId == topic).ToListAsync(cancellation))
            await notify.ForgetAsync(HoldPostHandler.About(held), cancellation);
        await db.Set<HeldPost>().Where(h => h.TopicId == topic).ExecuteDeleteAsync(cancellation);
    }
}
