using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The reports of the rooms where the reader moderates. A page of them is two commands: the reports and the people in them.</summary>
internal sealed class Reports(AppDb db, Members members, CurrentMember me)
{
    /// <summary>What waits longest comes first.</summary>
    public Task<List<ReportView>> OpenAsync(TopicCursor? after, int take, CancellationToken cancellation)
    {
        var open = Mine().Where(r => r.JudgedAt == null);
        if (after is { } last)
            open = open.Where(r => r.OpenedAt >= last.At && (r.OpenedAt > last.At || string.Compare(r.Id, last.Id) > 0));
        return ViewsAsync(open.OrderBy(r => r.OpenedAt).ThenBy(r => r.Id).Take(take), cancellation);
    }

    /// <summary>Latest first.</summary>
    public Task<List<ReportView>> JudgedAsync(TopicCursor? after, int take, CancellationToken cancellation)
    {
        var judged = Mine().Where(r => r.JudgedAt != null);
        if (after is { } last)
            judged = judged.Where(r => r.JudgedAt <= last.At && (r.JudgedAt < last.At || string.Compare(r.Id, last.Id) < 0));
        return ViewsAsync(judged.OrderByDescending(r => r.JudgedAt).ThenByDescending(r => r.Id).Take(take), cancellation);
    }

    public async Task<ReportView?> FindAsync(string id, CancellationToken cancellation) =>
        (await ViewsAsync(Mine().Where(r => r.Id == id), cancellation)).FirstOrDefault();

    /// <summary>For a change, without what it is about.</summary>
    public Task<Report?> FindToWriteAsync(string id, CancellationToken cancellation) =>
        db.Set<Report>().ReadableBy(me.Reader).Include(r => r.Flags).FirstOrDefaultAsync(r => r.Id == id, cancellation);

    private IQueryable<Report> Mine() => db.Set<Report>().AsNoTracking().ReadableBy(me.Reader);

    private async Task<List<ReportView>> ViewsAsync(IQueryable<Report> some, CancellationToken cancellation)
    {
        var reports = await some.Include(r => r.Flags).Include(r => r.Post).Include(r => r.Topic.Room).AsSingleQuery().ToListAsync(cancellation);
        var people = await members.CardsAsync(reports.SelectMany(PeopleIn), cancellation);
        return reports.ConvertAll(report => new ReportView(report, people));
    }

    private static IEnumerable<string> PeopleIn(Report report) =>
        report.Flags.Select(f => f.MemberId).Append(report.Post.AuthorId).Concat(new[] { report.ClaimedBy, report.JudgedBy }.OfType<string>());
}
