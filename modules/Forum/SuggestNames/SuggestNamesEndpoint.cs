using DiversInclusief.Content;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Http;

namespace DiversInclusief.Forum;

/// <summary>Municipalities and roles for who types an @: the same for every member, so that a browser keeps them. Members are not among them: a list to leaf through would be a directory.</summary>
internal static class SuggestNamesEndpoint
{
    public const string Route = "/forum/namen";

    public static async Task<IResult> HandleAsync(FacetNames facets, Members members, Remembered<RoleNames> roles, CurrentMember me, HttpResponse response, CancellationToken cancellation)
    {
        if (!me.Reader.IsMember)
            return Results.NotFound();
        var known = await roles.GetAsync(async () => new RoleNames([.. await members.RolesAsync(cancellation)]));
        response.Headers.CacheControl = "private, max-age=3600";
        return Results.Json(NamesToCall.Of((await facets.OfAsync(Facet.Municipality, cancellation)).Values, known.Names));
    }
}
