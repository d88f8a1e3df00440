using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

internal sealed class UnsealHandler(AppDb db, Masks masks, ModeratorLog log, Notify notify, TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    public async Task<Unsealing> AskAsync(Topic topic, Post post, string reason, CancellationToken cancellation)
    {
        var asked = db.Add(Unsealing.Ask(topic, post, me.Reader.MemberId!, reason, clock.GetUtcNow())).Entity;
        log.Record(ModeratorActs.UnsealAsked, topic, new ReasonForm { Reason = reason, Sealed = true });
        var notice = new Notice(ModerationKinds.ToJudge, "Een moderator vraagt om een naam achter een alias.", $"{ListUnsealingsPage.Address}/{asked.Id}", asked.Access)
        {
            Text = "Kijk of je het ermee eens bent. Zonder een tweede moderator blijft de naam verzegeld.", About = Tidings.About(topic.Id),
        };
        await notify.HoldersAsync(Permission.ModerateForum, me.Reader.MemberId, notice, cancellation);
        return asked;
    }

    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction.</param>
    public async Task AgreeAsync(Unsealing asked, Topic topic, string reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        asked.Agree(me.Reader.MemberId!, reason, now);
        log.Record(ModeratorActs.Unsealed, topic, new ReasonForm { Reason = reason, Sealed = true });
        if (await masks.HolderAsync(asked.MaskId, cancellation) is not { } holder)
            return;
        // The title says nothing: whoever looks after the mail of the site reads it too.
        var notice = new Notice(ModerationKinds.Own, "Er is een besluit over een bericht van jou.", ForumAddress.Of(topic), Token.Member(holder))
        {
            Text = $"Twee moderatoren zien tot {DutchTime.Date(now + Unsealing.Term)} wie je bent in ‘{topic.Title}’. Voor alle anderen blijft je naam verzegeld.\nHun redenen: {asked.Reason} En: {reason}",
        };
        await notify.MemberAsync(holder, notice, cancellation);
    }
}
