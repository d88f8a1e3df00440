using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class PressSignHandler(AppDb db, Members members, FacetNames names, CurrentMember me)
{
    /// <param name="on">Whether it should stand there afterwards: pressing the same button of an old page twice changes nothing.</param>
    public async Task HandleAsync(Post post, SignKind kind, bool on, CancellationToken cancellation)
    {
        var member = me.Reader.MemberId!;
        if (!on)
        {
            await db.Set<Sign>().Where(s => s.PostId == post.Id && s.Kind == kind && s.MemberId == member).ExecuteDeleteAsync(cancellation);
            return;
        }
        var organisation = kind == SignKind.AlsoDone ? await OrganisationAsync(member, cancellation) : "";
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO forum_signs ("PostId", "Kind", "MemberId", "Organisation") VALUES ({post.Id}, {(int)kind}, {member}, {organisation})
            ON CONFLICT ("PostId", "Kind", "MemberId") DO NOTHING
            """, cancellation);
    }

    private async Task<string> OrganisationAsync(string member, CancellationToken cancellation)
    {
        if ((await members.CardsAsync([member], cancellation)).GetValueOrDefault(member) is not { } card)
            return "";
        var municipalities = await names.OfAsync(Facet.Municipality, cancellation);
        return municipalities.GetValueOrDefault(card.MunicipalityCode?.ToLowerInvariant() ?? "") ?? (card.Organisation.Length > 0 ? card.Organisation : card.Name);
    }
}
