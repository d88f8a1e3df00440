using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>A member lets another prepare texts, in the log and with a notice. Someone asked by e-mail must say yes first, so that nobody learns who has an account.</summary>
internal sealed class NameAdvisersHandler(Delegations delegations, EndedDelegation ended, Notify notify, Outbox outbox, AuditLog audit, CurrentMember me)
{
    private string Me => me.Reader.MemberId!;

    public async Task<bool> NameAsync(NameAdviserForm form, CancellationToken cancellation)
    {
        if (await delegations.NameAsync(Me, form.Colleague!, form.Until, form.MustSignIn, cancellation) is not { } named)
            return false;
        Record(ProposalActs.Named, named);
        await TellAsync(named.AdviserId!, $"Je mag teksten klaarzetten namens {me.Reader.Name}.", cancellation);
        return true;
    }

    /// <summary>Whether anyone has the address is found out afterwards, by a job: asking takes as long for an address that nobody has.</summary>
    public async Task AskAsync(NameAdviserForm form, CancellationToken cancellation)
    {
        if (await delegations.AskAsync(Me, form.Email!, form.Until, form.MustSignIn, cancellation) is not { } asked)
            return;
        Record(ProposalActs.Asked, asked);
        outbox.Add(TellAskedAdviser.Job, asked.Id);
    }

    public async Task<bool> AnswerAsync(string id, bool yes, CancellationToken cancellation)
    {
        if (await delegations.AnswerAsync(id, Me, yes, cancellation) is not { } answered)
            return false;
        if (!answered.IsAccepted)
            return true;
        Record(ProposalActs.Accepted, answered);
        await TellAsync(answered.PrincipalId, $"{me.Reader.Name} wil teksten voor je klaarzetten.", cancellation);
        return true;
    }

    public async Task<bool> EndAsync(string id, CancellationToken cancellation)
    {
        if (await delegations.EndAsync(id, Me, cancellation) is not { } found)
            return false;
        await ended.HandleAsync(found, me.Reader, cancellation);
        return true;
    }

    private void Record(AuditAct act, Delegation delegation) => audit.Record(me.Reader, act, ProposalActs.Delegations, delegation.Id, "Schrijven namens een ander");

    private Task TellAsync(string member, string title, CancellationToken cancellation) => notify.MemberAsync(member, new Notice(ProposalKinds.Advisers, title, NameAdvisersPage.Address, Token.Member(member)), cancellation);
}
