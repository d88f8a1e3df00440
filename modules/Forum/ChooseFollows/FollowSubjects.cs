using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What a member may choose from. A room that the member may not enter is not among it.</summary>
internal sealed class FollowSubjects(AppDb db, FacetNames terms, CurrentMember me)
{
    public async Task<List<(string Subject, string Name)>> RoomsAsync(CancellationToken cancellation)
    {
        var rooms = await db.Set<Room>().AsNoTracking().ReadableBy(me.Reader).OrderBy(r => r.Order).ThenBy(r => r.Name).Select(r => new { r.Id, r.Name }).ToListAsync(cancellation);
        return rooms.ConvertAll(r => (FollowSubject.Of(FollowSubject.Room, r.Id), r.Name));
    }

    /// <param name="facet">Themes, types of municipality or municipalities.</param>
    public async Task<List<(string Subject, string Name)>> TermsAsync(string facet, CancellationToken cancellation) =>
        [.. (await terms.OfAsync(facet, cancellation)).OrderBy(n => n.Value, StringComparer.CurrentCulture).Select(n => (FollowSubject.Of(facet, n.Key), n.Value))];
}
