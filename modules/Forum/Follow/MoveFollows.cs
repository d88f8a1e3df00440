using DiversInclusief.Content;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Search;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>When two terms become one, who followed either follows the one that is left.</summary>
internal sealed class MoveFollows(AppDb db) : IHandle<TermMerged>
{
    private static readonly string[] Facets = [Facet.Theme, Facet.MunicipalityType];

    public async Task HandleAsync(TermMerged fact, CancellationToken cancellation)
    {
        foreach (var facet in Facets)
        {
            var (from, into) = (FollowSubject.Of(facet, fact.From), FollowSubject.Of(facet, fact.Into));
            await db.Database.ExecuteSqlAsync($"""DELETE FROM forum_follows WHERE "Subject" = {from} AND "MemberId" IN (SELECT "MemberId" FROM forum_follows WHERE "Subject" = {into})""", cancellation);
            await db.Database.ExecuteSqlAsync($"""UPDATE forum_follows SET "Subject" = {into} WHERE "Subject" = {from}""", cancellation);
        }
    }
}
