using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Places what waited, as if it was written now, or gives it back with a reason.</summary>
internal sealed class JudgeHeldHandler(AppDb db, StartTopicHandler start, ReplyHandler reply, Notify notify, AuditLog audit, TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction; null for a new one.</param>
    public async Task PlaceAsync(HeldPost held, Topic? topic, CancellationToken cancellation)
    {
        db.Remove(held);
        var form = held.Form;
        form.Key = held.Key;
        form.Poll?.Waited(held.HeldAt, clock.GetUtcNow());
        string link;
        if (topic is null)
        {
            link = ForumAddress.Of(await start.HandleAsync(held.Room, form, held.Pen, cancellation));
        }
        else
        {
            var post = await reply.HandleAsync(topic, new ReplyForm { Body = form.Body, Key = held.Key, Files = form.Files }, await PenInAsync(held, topic, cancellation), cancellation);
            link = ForumAddress.Of(topic, post.Number, post.Id);
        }
        await TellAsync(held, "Je bericht staat op het forum.", link, "", HeldActs.Placed, cancellation);
    }

    public async Task RefuseAsync(HeldPost held, string answer, CancellationToken cancellation)
    {
        held.Refuse(answer, clock.GetUtcNow());
        await TellAsync(held, "Je bericht is niet geplaatst.", ShowHeldPage.Address, $"De moderator schreef: {answer}", HeldActs.Refused, cancellation);
    }

    // Another may have taken the same alias meanwhile.
    private async Task<Pen> PenInAsync(HeldPost held, Topic topic, CancellationToken cancellation)
    {
        if (held.Alias is not { } alias)
            return held.Pen;
        var taken = await db.Set<Post>().Where(p => p.TopicId == topic.Id && p.Alias != null && p.AuthorId != held.AuthorId).Select(p => p.Alias!).Distinct().ToListAsync(cancellation);
        return held.Pen with { Alias = Aliases.Unique(alias, taken) };
    }

    private async Task TellAsync(HeldPost held, string title, string link, string text, AuditAct act, CancellationToken cancellation)
    {
        audit.Record(me.Reader, act, HeldActs.Kind, held.Id, "Een bericht van een nieuw lid");
        await notify.ForgetAsync(HoldPostHandler.About(held), cancellation);
        await notify.MemberAsync(held.MemberId, new Notice(ModerationKinds.Own, title, link, Token.Member(held.MemberId)) { Text = text }, cancellation);
    }
}
