using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>Tells a member that someone asked for them by e-mail address. To an address that no member has nothing is sent.</summary>
internal sealed class TellAskedAdviser(Delegations delegations, Notify notify) : IRunJob
{
    public const string Job = "forum.tell-asked-adviser";

    public string Kind => Job;

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        if (await delegations.WhoIsAskedAsync(payload.Trim('"'), cancellation) is { } asked)
            await notify.MemberAsync(asked, new Notice(ProposalKinds.Advisers, "Iemand vraagt of jij teksten wilt klaarzetten op het forum.", NameAdvisersPage.Address, Token.Member(asked)), cancellation);
    }
}
