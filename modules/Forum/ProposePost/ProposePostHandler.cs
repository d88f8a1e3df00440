using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps what an adviser prepared and asks the member for whom it is. Nobody else ever learns of it.</summary>
internal sealed class ProposePostHandler(AppDb db, Drafts drafts, Notify notify, TimeProvider clock, CurrentMember me)
{
    /// <summary>A file belongs to who uploaded it, and nobody puts one under the name of another.</summary>
    public static bool RefusesFiles(IAttach form, ModelStateDictionary model)
    {
        if (form.Files.Count > 0)
            model.AddModelError(CheckFiles.Field, "Bij een tekst namens iemand anders kun je geen bestanden meesturen. Haal ze weg. Wie de tekst plaatst, kan ze er daarna zelf bij zetten.");
        return form.Files.Count > 0;
    }

    /// <param name="topic">Null for a new one.</param>
    public async Task HandleAsync(string principalId, Room room, Topic? topic, StartTopicForm form, CancellationToken cancellation)
    {
        var adviser = me.Reader.MemberId!;
        // The form sent twice.
        if (await db.Set<Proposal>().AnyAsync(p => p.AdviserId == adviser && p.Key == form.Key, cancellation))
            return;
        var proposal = db.Add(Proposal.Of(adviser, principalId, room, topic, form, clock.GetUtcNow())).Entity;
        await drafts.ForgetAsync(adviser, topic is null ? Draft.OfNew(form) : FollowSubject.OfTopic(topic.Id), cancellation);
        await AskAsync(proposal, cancellation);
    }

    /// <param name="proposal">Tracked.</param>
    public async Task ChangeAsync(Proposal proposal, StartTopicForm form, CancellationToken cancellation)
    {
        proposal.Change(form, clock.GetUtcNow());
        await AskAsync(proposal, cancellation);
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
