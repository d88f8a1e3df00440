using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Gives a text that nobody placed back to its adviser, as a draft where none is yet.</summary>
internal sealed class ReturnProposals(AppDb db, Drafts drafts, ProposedFiles files, Notify notify, TimeProvider clock)
{
    private const int AtOnce = 500;

    /// <summary>The adviser does not want it decided any more.</summary>
    /// <returns>Whether it is a draft now.</returns>
    public async Task<bool> TakeBackAsync(Proposal proposal, CancellationToken cancellation)
    {
        await notify.ForgetAsync(proposal.About, cancellation);
        var kept = await KeepAsync(proposal, cancellation);
        await files.LetGoAsync(proposal, cancellation);
        await db.Set<Proposal>().Where(p => p.Id == proposal.Id && p.State != ProposalState.Placed).ExecuteDeleteAsync(cancellation);
        return kept;
    }

    /// <summary>What waited between these two, from the moment that the one no longer writes for the other.</summary>
    public async Task EndAsync(string principalId, string adviserId, CancellationToken cancellation)
    {
        var waiting = await Waiting().Where(p => p.AdviserId == adviserId && p.PrincipalId == principalId).OrderBy(p => p.ProposedAt).ThenBy(p => p.Id).Take(AtOnce).ToListAsync(cancellation);
        foreach (var proposal in waiting)
            await ReturnAsync(proposal, ProposalState.Ended, "Een tekst die je klaarzette, is terug bij jou.", cancellation);
    }

    public async Task ExpireAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var proposal in await Waiting().Where(p => p.ExpiresAt <= now).OrderBy(p => p.ExpiresAt).Take(AtOnce).ToListAsync(cancellation))
            await ReturnAsync(proposal, ProposalState.Expired, "Over een tekst die je klaarzette, is niet op tijd beslist.", cancellation);
    }

    public Task ForgetAsync(CancellationToken cancellation)
    {
        var old = clock.GetUtcNow() - Proposal.Kept;
        return db.Set<Proposal>().Where(p => p.DecidedAt < old).ExecuteDeleteAsync(cancellation);
    }

    private IQueryable<Proposal> Waiting() => db.Set<Proposal>().AsNoTracking().Include(p => p.Room).Include(p => p.Topic).Where(p => p.State == ProposalState.Waiting);

    private async Task ReturnAsync(Proposal proposal, ProposalState state, string title, CancellationToken cancellation)
    {
        var now = (DateTimeOffset?)clock.GetUtcNow();
        if (await db.Set<Proposal>().Where(p => p.Id == proposal.Id && p.State == ProposalState.Waiting).ExecuteUpdateAsync(set => set.SetProperty(p => p.State, state).SetProperty(p => p.DecidedAt, now), cancellation) == 0)
            return;
        await files.LetGoAsync(proposal, cancellation);
        var text = await KeepAsync(proposal, cancellation) ? "De tekst staat ook bij je concepten." : "";
        await notify.ForgetAsync(proposal.About, cancellation);
        await notify.MemberAsync(proposal.AdviserId, new Notice(ProposalKinds.Decided, title, $"{ListProposalsPage.Address}/{proposal.Id}", Token.Member(proposal.AdviserId)) { Text = text }, cancellation);
    }

    // What the adviser is writing there now is not lost for it; the proposal itself stays to be read for a while.
    private async Task<bool> KeepAsync(Proposal proposal, CancellationToken cancellation)
    {
        var form = proposal.Form.WithKey(ShortId.New());
        if (!proposal.StartsTopic && proposal.TopicId is null)
            return false;
        var subject = proposal.StartsTopic ? Draft.OfNew(form) : FollowSubject.OfTopic(proposal.TopicId!);
        if (await drafts.FindAsync(proposal.AdviserId, subject, cancellation) is not null)
            return false;
        await drafts.KeepAsync(proposal.AdviserId, subject, form, cancellation);
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
