using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>What follows when a member no longer writes for another: texts go back, both hear of it and it stands in the log.</summary>
internal sealed class EndedDelegation(ReturnProposals back, Members members, Notify notify, AuditLog audit)
{
    public Task BySiteAsync(Delegation delegation, CancellationToken cancellation) => HandleAsync(delegation, Reader.Site, cancellation);

    /// <param name="by">Hears nothing: they did it.</param>
    public async Task HandleAsync(Delegation delegation, Reader by, CancellationToken cancellation)
    {
        audit.Record(by, ProposalActs.Ended, ProposalActs.Delegations, delegation.Id, "Schrijven namens een ander");
        if (delegation.AdviserId is not { } adviser)
            return;
        await back.EndAsync(delegation.PrincipalId, adviser, cancellation);
        var cards = await members.CardsAsync([delegation.PrincipalId, adviser], cancellation);
        if (by.MemberId != adviser)
            await TellAsync(adviser, $"Je schrijft niet meer namens {NameOf(delegation.PrincipalId)}.", cancellation);
        if (by.MemberId != delegation.PrincipalId)
            await TellAsync(delegation.PrincipalId, $"{NameOf(adviser)} schrijft niet meer namens jou.", cancellation);

        string NameOf(string member) => cards.GetValueOrDefault(member)?.Name ?? "een voormalig lid";
    }

    private Task TellAsync(string member, string title, CancellationToken cancellation) => notify.MemberAsync(member, new Notice(ProposalKinds.Advisers, title, NameAdvisersPage.Address, Token.Member(member)), cancellation);
}
