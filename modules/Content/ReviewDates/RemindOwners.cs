using DiversInclusief.Components.Text;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Once a day, in the morning of Amsterdam, asks owners whether their texts still hold. A reminder and that it was sent are one transaction.</summary>
internal sealed class RemindOwners(AppDb db, Notify notify, Recipients recipients, ConfirmLink links, ChangeLog changes, TimeProvider clock) : IRunJob
{
    private const int Morning = 7;
    private const int AtOnce = 200;

    public string Kind => "content.review-dates";

    // Looks each hour, so that a site that was down in the morning still asks that day.
    public TimeSpan? Every => TimeSpan.FromHours(1);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var today = ReviewDate.Today(now);
        if (now.InAmsterdam().Hour < Morning)
            return;
        var due = await db.Set<PlannedReview>().AsNoTracking().Where(planned => planned.RemindOn <= today)
            .Join(db.Set<StoredItem>().Where(item => item.PublishedVersionId != null && item.ArchivedAt == null), planned => planned.ItemId, item => item.Id, (planned, item) => new { planned, item.Title, item.Access })
            .OrderBy(row => row.planned.RemindOn).ThenBy(row => row.planned.ItemId).Take(AtOnce).ToListAsync(cancellation);
        foreach (var row in due)
        {
            if (!await TakeAsync(row.planned, today, cancellation))
                continue;
            await AskAsync(row.planned, row.Title, row.Access, today, cancellation);
            // Search ranks what is overdue lower; nothing else tells it that a day has passed.
            if (today >= row.planned.On)
                changes.Note(PublishedIndex.Source, row.planned.ItemId);
        }
    }

    // Another node may look at the same moment: the one whose update finds the row as it was read asks.
    private async Task<bool> TakeAsync(PlannedReview planned, DateOnly today, CancellationToken cancellation)
    {
        var asked = planned.RemindOn;
        planned.PlanFrom(today.AddDays(1));
        return await db.Set<PlannedReview>().Where(row => row.ItemId == planned.ItemId && row.RemindOn == asked)
            .ExecuteUpdateAsync(row => row.SetProperty(p => p.RemindOn, planned.RemindOn), cancellation) == 1;
    }

    private async Task AskAsync(PlannedReview planned, string title, string access, DateOnly today, CancellationToken cancellation)
    {
        var late = today >= planned.On.AddDays(PlannedReview.Days);
        var owner = await recipients.FindAsync(planned.OwnerId, cancellation);
        if (owner is not null)
            await notify.MemberAsync(planned.OwnerId, Notice(planned, $"Klopt ‘{title}’ nog?", links.PathFor(planned.ItemId, planned.OwnerId), access, Words(planned, today)) with { Button = "Ja, klopt nog" }, cancellation);
        // Nobody may be left to ask; then the editors decide.
        if (late || owner is null)
            await notify.HoldersAsync(Permission.EditContent, planned.OwnerId, Notice(planned, $"‘{title}’ is niet op tijd nagekeken", "/beheer/nakijken", Token.May(Permission.EditContent), Words(planned, today)), cancellation);
    }

    private static Notice Notice(PlannedReview planned, string title, string link, string access, string text) =>
        new(ContributionKinds.ToCheck, title, link, access) { Text = text, About = KeepReviewDates.About(planned.ItemId) };

    private static string Words(PlannedReview planned, DateOnly today) => today < planned.On
        ? $"Bekijk de tekst voor {DutchTime.Date(planned.On)}. Klopt alles nog? Dan is één klik genoeg."
        : $"De tekst had op {DutchTime.Date(planned.On)} opnieuw bekeken moeten zijn. Klopt alles nog? Dan is één klik genoeg.";
}
