using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class FlagPostHandler(AppDb db, HidePostHandler hide, ModeratorLog log, Notify notify, TimeProvider clock, CurrentMember me)
{
    public Task<Flag?> EarlierAsync(string postId, CancellationToken cancellation) =>
        db.Set<Flag>().AsNoTracking().FirstOrDefaultAsync(f => f.PostId == postId && f.MemberId == me.Reader.MemberId, cancellation);

    /// <param name="topic">Opened by <see cref="TopicsToWrite"/>, in the same transaction; so two flags wait for each other.</param>
    public async Task HandleAsync(Topic topic, Post post, FlagPostForm form, CancellationToken cancellation)
    {
        var reports = await db.Set<Report>().Where(r => r.PostId == post.Id).ToListAsync(cancellation);
        var report = reports.Find(r => r.IsOpen) ?? await OpenAsync(topic, post, cancellation);
        db.Add(new Flag { PostId = post.Id, MemberId = me.Reader.MemberId!, ReportId = report.Id, Reason = form.Reason!.Value, Note = form.Note ?? "", At = clock.GetUtcNow() });
        // Once a moderator looked and let it stand, the word of one member no longer takes it away.
        if (form.Reason == FlagReason.Confidential && post.HiddenAt is null && reports.TrueForAll(r => r.IsOpen))
            await HideAsync(topic, post, cancellation);
    }

    private async Task<Report> OpenAsync(Topic topic, Post post, CancellationToken cancellation)
    {
        var report = db.Add(Report.Open(topic, post, clock.GetUtcNow())).Entity;
        var notice = new Notice(ModerationKinds.ToJudge, "Er is een bericht op het forum gemeld.", ListReportsPage.Address, report.Access) { Text = $"In ‘{topic.Title}’.", About = $"report:{report.Id}" };
        await notify.HoldersAsync(Permission.ModerateForum, me.Reader.MemberId, notice, cancellation);
        return report;
    }

    private async Task HideAsync(Topic topic, Post post, CancellationToken cancellation)
    {
        log.RecordOfSite(ModeratorActs.HiddenByFlag, topic);
        await hide.HideAsync(topic, post, cancellation);
    }
}
