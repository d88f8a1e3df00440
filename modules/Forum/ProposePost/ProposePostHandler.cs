using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps what an adviser prepared and asks the member for whom it is. Nobody else ever learns of it.</summary>
internal sealed class ProposePostHandler(AppDb db, Drafts drafts, ProposedFiles files, Notify notify, TimeProvider clock, CurrentMember me)
{
    /// <param name="topic">Null for a new one.</param>
    public async Task HandleAsync(string principalId, Room room, Topic? topic, StartTopicForm form, CancellationToken cancellation)
    {
        var adviser = me.Reader.MemberId!;
        // The form sent twice.
        if (await db.Set<Proposal>().AnyAsync(p => p.AdviserId == adviser && p.Key == form.Key, cancellation))
            return;
        var proposal = db.Add(Proposal.Of(adviser, principalId, room, topic, form, clock.GetUtcNow())).Entity;
        await files.TieAsync(proposal, form, cancellation);
        proposal.Write(form);
        await drafts.ForgetAsync(adviser, topic is null ? Draft.OfNew(form) : FollowSubject.OfTopic(topic.Id), cancellation);
        await AskAsync(proposal, cancellation);
    }

    /// <returns>False when it was placed meanwhile: that text stands.</returns>
    public async Task<bool> ChangeAsync(string id, StartTopicForm form, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        // Writing the row locks it: of who changes it and who places it at the same moment one finds what the other did.
        if (await db.Set<Proposal>().Where(p => p.Id == id && p.State != ProposalState.Placed).ExecuteUpdateAsync(set => set.SetProperty(p => p.ProposedAt, now), cancellation) == 0)
            return false;
        var proposal = await db.Set<Proposal>().AsTracking().FirstAsync(p => p.Id == id, cancellation);
        await files.TieAsync(proposal, form, cancellation);
        proposal.Change(form, now);
        await AskAsync(proposal, cancellation);
        return true;
    }

    // One notice at a time, of the text as it is now. It names neither room nor subject: mail is read by others, on the way and in town halls.
    private async Task AskAsync(Proposal proposal, CancellationToken cancellation)
    {
        await notify.ForgetAsync(proposal.About, cancellation);
        var notice = new Notice(ProposalKinds.Asked, $"{me.Reader.Name} heeft een tekst voor je klaargezet.", ProposalLink.Of(proposal), Token.Member(proposal.PrincipalId))
        {
            Text = "Lees de tekst en beslis of die op het forum komt.", About = proposal.About,
        };
        await notify.MemberAsync(proposal.PrincipalId, notice, cancellation);
    }
}
