using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Places a proposal in the name of the member who decided, or gives it back. Both work once, however often the button is pressed.</summary>
internal sealed class JudgeProposalHandler(AppDb db, TopicsToWrite topics, PlacePost place, ProposedFiles files, Notify notify, AuditLog audit, TimeProvider clock, CurrentMember me)
{
    /// <param name="opened">Without an obstacle.</param>
    /// <param name="form">The text as it is to stand there.</param>
    /// <returns>Where it stands; null when another press of the button was first.</returns>
    public async Task<string?> PlaceAsync(OpenedProposal opened, StartTopicForm form, CancellationToken cancellation)
    {
        var (proposal, principal) = (opened.Proposal, opened.Principal);
        form.Key = proposal.Id;
        // First of all, in the order in which every form locks: topic, then the rest.
        var topic = proposal.TopicId is { } about ? await topics.FindAsync(about, principal, cancellation) : null;
        if ((!proposal.StartsTopic && topic is not { Closure: null }) || !await DecideAsync(proposal, ProposalState.Placed, "", cancellation))
            return null;
        await files.HandOverAsync(proposal, principal.MemberId!, cancellation);
        var pen = Pen.Open(principal.MemberId!) with { PreparedById = proposal.AdviserId };
        var placed = topic is null ? await place.TopicAsync(principal, await RoomAsync(proposal, cancellation), form, pen, cancellation)
            : await place.ReplyAsync(principal, topic, new ReplyForm { Body = form.Body, Key = form.Key, Files = form.Files }, pen, cancellation);
        await db.SaveChangesAsync(cancellation);
        if (await PostIdAsync(placed, cancellation) is { } post)
            await db.Set<Proposal>().Where(p => p.Id == proposal.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.PostId, post).SetProperty(p => p.TopicId, placed.Topic!.Id), cancellation);
        Record(opened, ProposalActs.Placed);
        await TellPlacedAsync(opened, placed, cancellation);
        return placed.Address;
    }

    /// <returns>False when something was decided before.</returns>
    public async Task<bool> RefuseAsync(OpenedProposal opened, string remark, CancellationToken cancellation)
    {
        if (!await DecideAsync(opened.Proposal, ProposalState.Refused, remark, cancellation))
            return false;
        await files.LetGoAsync(opened.Proposal, cancellation);
        Record(opened, ProposalActs.Refused);
        await TellAdviserAsync(opened, "Je tekst wordt niet geplaatst.", $"{ListProposalsPage.Address}/{opened.Proposal.Id}", remark.Length > 0 ? $"De reden: {remark}" : "", cancellation);
        return true;
    }

    // In one command, so that of two who press at once one finds it done.
    private async Task<bool> DecideAsync(Proposal proposal, ProposalState state, string remark, CancellationToken cancellation)
    {
        var now = (DateTimeOffset?)clock.GetUtcNow();
        return await db.Set<Proposal>().Where(p => p.Id == proposal.Id && p.State == ProposalState.Waiting && p.Revision == proposal.Revision)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.State, state).SetProperty(p => p.DecidedAt, now).SetProperty(p => p.Remark, remark), cancellation) == 1;
    }

    private Task<Room> RoomAsync(Proposal proposal, CancellationToken cancellation) => db.Set<Room>().Include(r => r.Roles).FirstAsync(r => r.Id == proposal.RoomId, cancellation);

    private async Task<string?> PostIdAsync(PlacedText placed, CancellationToken cancellation) =>
        placed.Post?.Id ?? (placed.Topic is { } topic ? await db.Set<Post>().Where(p => p.TopicId == topic.Id && p.Number == 1).Select(p => p.Id).FirstAsync(cancellation) : null);

    // The log keeps who drafted, who decided and how.
    private void Record(OpenedProposal opened, AuditAct act) =>
        audit.Record(opened.Principal, act, ProposalActs.Kind, opened.Proposal.Id, $"Tekst voor {opened.Principal.Name}", $"voorbereid door {opened.AdviserName}, besloten {(me.Reader.IsMember ? "op de site" : "met de link in de mail")}");

    private async Task TellPlacedAsync(OpenedProposal opened, PlacedText placed, CancellationToken cancellation)
    {
        var waits = placed.Topic is null ? "Een moderator kijkt eerst nog mee. " : "";
        await TellAdviserAsync(opened, "Je tekst is goedgekeurd.", placed.Topic is null ? $"{ListProposalsPage.Address}/{opened.Proposal.Id}" : placed.Address, waits, cancellation);
        // With the link in the mail someone else may have done it: the one in whose name it stands hears of it.
        var notice = new Notice(ProposalKinds.Placed, "Een tekst die voor je klaarstond, is onder jouw naam geplaatst.", placed.Address, Token.Member(opened.Proposal.PrincipalId)) { Text = $"{waits}Was jij dit niet? Verander of verberg het bericht dan en laat het de redactie weten." };
        await notify.MemberAsync(opened.Proposal.PrincipalId, notice, cancellation);
    }

    private async Task TellAdviserAsync(OpenedProposal opened, string title, string link, string text, CancellationToken cancellation)
    {
        await notify.ForgetAsync(opened.Proposal.About, cancellation);
        await notify.MemberAsync(opened.Proposal.AdviserId, new Notice(ProposalKinds.Decided, title, link, Token.Member(opened.Proposal.AdviserId)) { Text = text }, cancellation);
    }
}
