using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>A file of a prepared text, for who follows the link in the mail: exactly as long and as far as that link shows the text itself.</summary>
internal static class ShowProposedFileEndpoint
{
    public const string Route = ProposalLink.Route + "/{code}/{id}/{name}";

    public static async Task<IResult> HandleAsync(string code, string id, string name, ProposalLink links, OpenProposals proposals, AppDb db, LooseFiles loose, CurrentMember me, HttpResponse response, CancellationToken cancellation)
    {
        if (links.Read(code) is not var (proposal, revision, principal) || (me.Reader.MemberId is { } other && other != principal)
            || await proposals.FindAsync(proposal, cancellation) is not { } opened || !Shows(opened, revision, principal))
            return Results.NotFound();
        var file = await db.Set<Attachment>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == id && f.ProposalId == proposal, cancellation);
        var answer = file is null ? Results.NotFound() : loose.Answer(file.File, name, response);
        ProposalLink.KeepToItself(response);
        return answer;
    }

    private static bool Shows(OpenedProposal opened, int revision, string principal) =>
        opened.Proposal.PrincipalId == principal && opened.Proposal.Revision == revision && !opened.AsksSignIn && opened.Obstacle is null;
}
