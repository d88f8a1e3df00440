using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Gives an attachment to who may read its post; one that is not posted to who brought it, and to who decides about it: moderators, or the member for whom it was prepared. For anyone else it is not there, at the same one command.</summary>
internal static class ShowFileEndpoint
{
    public const string Folder = "/forum/bijlage/";
    public const string Route = Folder + "{id}/{name}";

    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static async Task<IResult> HandleAsync(string id, string name, AppDb db, LooseFiles loose, CurrentMember me, TimeProvider clock, HttpResponse response, CancellationToken cancellation)
    {
        var (reader, own) = (me.Reader, me.Reader.MemberId ?? "");
        var (posts, held) = (db.Set<Post>().ReadableBy(reader), db.Set<HeldPost>().ReadableBy(reader));
        var (tokens, now) = (reader.Tokens.ToArray(), clock.GetUtcNow());
        // Who decides about a text sees what goes with it, as long as the place of it can be read.
        var asked = db.Set<Proposal>().Where(p => p.PrincipalId == own && p.State == ProposalState.Waiting && p.ExpiresAt > now
            && (p.Topic == null ? Enumerable.Contains(tokens, p.Room.Access) : Enumerable.Contains(tokens, p.Topic.Access)));
        var file = await db.Set<Attachment>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == id
            && (f.PostId != null ? posts.Any(p => p.Id == f.PostId) : f.OwnerId == own || (f.HeldId != null && held.Any(h => h.Id == f.HeldId)) || (f.ProposalId != null && asked.Any(p => p.Id == f.ProposalId))), cancellation);
        return file is null ? Results.NotFound() : loose.Answer(file.File, name, response);
    }
}
