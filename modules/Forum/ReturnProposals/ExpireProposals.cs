using DiversInclusief.Identity;
using DiversInclusief.Kernel.Jobs;

namespace DiversInclusief.Forum;

/// <summary>Ends what ended by itself: delegations of who left an office or account, proposals that nobody decided about, and the memory of old ones.</summary>
internal sealed class ExpireProposals(EndDelegations delegations, EndedDelegation ended, ReturnProposals back) : IRunJob
{
    public string Kind => "forum.expire-proposals";

    public TimeSpan? Every => TimeSpan.FromHours(1);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        foreach (var delegation in await delegations.HandleAsync(cancellation))
            await ended.BySiteAsync(delegation, cancellation);
        await back.ExpireAsync(cancellation);
        await back.ForgetAsync(cancellation);
    }
}
