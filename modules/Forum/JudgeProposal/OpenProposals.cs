using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Finds a proposal with everything that decides whether it can be placed now.</summary>
internal sealed class OpenProposals(AppDb db, Recipients recipients, Delegations delegations, Members members, ProposedFiles files, TimeProvider clock)
{
    public async Task<OpenedProposal?> FindAsync(string id, CancellationToken cancellation)
    {
        if (await db.Set<Proposal>().AsNoTracking().Include(p => p.Room.Roles).Include(p => p.Topic!.Room.Roles).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, cancellation) is not { } proposal)
            return null;
        var principal = await recipients.FindAsync(proposal.PrincipalId, cancellation);
        var adviser = (await members.CardsAsync([proposal.AdviserId], cancellation)).GetValueOrDefault(proposal.AdviserId);
        return new OpenedProposal(proposal, principal?.Reader ?? Reader.Visitor, await delegations.FindAsync(proposal.PrincipalId, proposal.AdviserId, cancellation), adviser, clock.GetUtcNow()) { Files = await files.OfAsync(proposal, cancellation) };
    }
}
