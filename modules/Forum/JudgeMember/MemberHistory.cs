using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What staff know of a member: entries, and what was reported of posts under the own name. What stands under an alias is no part of it.</summary>
internal sealed class MemberHistory(AppDb db, CurrentMember me)
{
    private const int MostReports = 20;

    /// <summary>Newest first.</summary>
    public Task<List<MemberEntry>> PageAsync(string member, TopicCursor? after, int take, CancellationToken cancellation)
    {
        var entries = db.Set<MemberEntry>().AsNoTracking().Where(e => e.MemberId == member);
        if (after is { } last)
            entries = entries.Where(e => e.At <= last.At && (e.At < last.At || string.Compare(e.Id, last.Id) < 0));
        return entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(take).ToListAsync(cancellation);
    }

    /// <summary>Latest few, from rooms where the reader moderates.</summary>
    public Task<List<Report>> ReportsAsync(string member, CancellationToken cancellation) =>
        db.Set<Report>().AsNoTracking().ReadableBy(me.Reader).Include(r => r.Topic.Room).Include(r => r.Post).Where(r => r.Post.AuthorId == member).OrderByDescending(r => r.OpenedAt).Take(MostReports).ToListAsync(cancellation);

    public Task<MemberEntry?> FindAsync(string member, string id, CancellationToken cancellation) =>
        db.Set<MemberEntry>().AsTracking().FirstOrDefaultAsync(e => e.MemberId == member && e.Id == id, cancellation);
}
