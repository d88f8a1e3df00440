using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What a topic has with the library, with those who were asked to help and with the archive, when its posts go to another.</summary>
internal sealed class MoveTies(AppDb db)
{
    public async Task FromAsync(string from, string into, CancellationToken cancellation)
    {
        await db.Set<TopicItem>().Where(i => i.TopicId == from && db.Set<TopicItem>().Any(other => other.TopicId == into && other.ItemId == i.ItemId)).ExecuteDeleteAsync(cancellation);
        await db.Set<TopicItem>().Where(i => i.TopicId == from).ExecuteUpdateAsync(set => set.SetProperty(i => i.TopicId, into), cancellation);
        await db.Set<Quotation>().Where(q => q.TopicId == from).ExecuteUpdateAsync(set => set.SetProperty(q => q.TopicId, into), cancellation);
        // The question is one with the other now; who is asked about that one goes by its own clock.
        await db.Set<HelpRequest>().Where(r => r.TopicId == from).ExecuteDeleteAsync(cancellation);
        await db.Set<OpenQuestion>().Where(q => q.TopicId == from).ExecuteDeleteAsync(cancellation);
        await LessonsAsync(from, into, cancellation);
        await HoldAsync(from, into, cancellation);
    }

    // What may not be lost makes all of the other topic stay.
    private async Task HoldAsync(string from, string into, CancellationToken cancellation)
    {
        if (await db.Set<Hold>().AsNoTracking().FirstOrDefaultAsync(h => h.TopicId == from, cancellation) is not { } hold)
            return;
        await db.Set<Hold>().Where(h => h.TopicId == from).ExecuteDeleteAsync(cancellation);
        if (!await db.Set<Hold>().AnyAsync(h => h.TopicId == into, cancellation))
            db.Add(new Hold { TopicId = into, MemberId = hold.MemberId, Reason = hold.Reason, At = hold.At });
    }

    // Nothing that a moderator wrote gets lost: what was learned here comes behind what was learned there.
    private async Task LessonsAsync(string from, string into, CancellationToken cancellation)
    {
        if (await db.Set<Lessons>().AsNoTracking().FirstOrDefaultAsync(l => l.TopicId == from, cancellation) is not { } lessons)
            return;
        await db.Set<Lessons>().Where(l => l.TopicId == from).ExecuteDeleteAsync(cancellation);
        if (await db.Set<Lessons>().AsNoTracking().AnyAsync(l => l.TopicId == into, cancellation))
            await db.Set<Lessons>().Where(l => l.TopicId == into).ExecuteUpdateAsync(set => set.SetProperty(l => l.Body, l => l.Body + "\n\n" + lessons.Body).SetProperty(l => l.Version, l => l.Version + 1), cancellation);
        else
            db.Add(new Lessons { TopicId = into, Body = lessons.Body, MemberId = lessons.MemberId, At = lessons.At, Version = lessons.Version });
    }
}
