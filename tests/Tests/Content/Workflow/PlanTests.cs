using System.Net;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Content.Editing;
using Microsoft.EntityFrameworkCore;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Workflow;

public abstract class PlanTests(Site site) : IAsyncLifetime
{
    private const string PublishAt = "Form.PublishAt", UnpublishAt = "Form.UnpublishAt", Lessons = "EventReport.Lessons.Markdown";

    public ValueTask InitializeAsync()
    {
        site.Clock.SetTo(TestClock.Start);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_appears_and_disappears_by_itself_at_the_times_that_were_typed()
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync("Om tien uur open");

        var planned = await PlanAsync(editor, draft, (PublishAt, "2026-11-23T14:30"), (UnpublishAt, "2026-11-24T09:00"));

        Assert.Contains("Het komt op de site op 23 november 2026, 14.30 uur.", planned.Text, StringComparison.Ordinal);
        Assert.Contains("Ingepland", planned.Text, StringComparison.Ordinal);
        var url = (await site.LatestAsync(IdOf(draft)))!.Url;
        site.Clock.SetTo(new DateTimeOffset(2026, 11, 23, 13, 29, 59, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(url)).Status);
        site.Clock.SetTo(new DateTimeOffset(2026, 11, 23, 13, 30, 0, TimeSpan.Zero));
        await BecomesAsync(url, HttpStatusCode.OK);
        site.Clock.SetTo(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));
        await BecomesAsync(url, HttpStatusCode.NotFound);
        Assert.Contains("volgens planning van Sanne", (await editor.GetAsync($"/beheer/logboek?over=content:{IdOf(draft)}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_that_has_passed_means_now_and_says_so()
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync("Gisteren al");

        var after = await PlanAsync(editor, draft, (PublishAt, "2026-11-22T10:00"));

        Assert.Contains("was al voorbij, dus het is nu gepubliceerd", after.Text, StringComparison.Ordinal);
        Assert.True((await site.LatestAsync(IdOf(draft)))!.Published);
    }

    [Theory]
    [InlineData("2027-03-28T02:30", "", PublishAt, "bestaat niet")]
    [InlineData("straks", "", PublishAt, "geen datum met tijd")]
    [InlineData("", "2026-11-22T10:00", UnpublishAt, "al voorbij")]
    [InlineData("2026-12-02T10:00", "2026-12-01T10:00", UnpublishAt, "pas na het publiceren")]
    public async Task What_cannot_be_planned_is_said_beside_the_field_and_kept(string publish, string unpublish, string field, string why)
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync("Verkeerd gepland");

        var refused = await PlanAsync(editor, draft, (PublishAt, publish), (UnpublishAt, unpublish));

        Assert.Contains(why, refused.ErrorOf(field), StringComparison.Ordinal);
        Assert.Equal((publish, unpublish), (refused.Value(PublishAt), refused.Value(UnpublishAt)));
    }

    [Fact]
    public async Task The_hour_that_comes_twice_is_explained()
    {
        var editor = await site.SignInAsync("redactie");

        var planned = await PlanAsync(editor, await editor.SaveReportAsync("Twee keer half drie"), (PublishAt, "2027-10-31T02:30"));

        Assert.Contains("komt die nacht twee keer voor", planned.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_saved_after_planning_does_not_go_along_unasked()
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync("Nagekeken versie", (Lessons, "Nagekeken."));
        await PlanAsync(editor, draft, (PublishAt, "2026-11-23T14:30"));
        var changed = await editor.SubmitAsync(await editor.GetAsync(draft.Path), "form.di-edit", (Lessons, "Nog niet nagekeken."));
        Assert.Contains("Die wijziging gaat niet mee", changed.Text, StringComparison.Ordinal);

        site.Clock.SetTo(new DateTimeOffset(2026, 11, 23, 13, 30, 0, TimeSpan.Zero));
        var url = (await site.LatestAsync(IdOf(draft)))!.Url;
        await BecomesAsync(url, HttpStatusCode.OK);

        Assert.Contains("Nagekeken.", (await site.Visitor().GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nog niet", (await site.Visitor().GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.Contains("Gepubliceerd, met nieuw concept", (await editor.GetAsync(draft.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_planned_anew_or_wiped_happens_only_as_planned_last()
    {
        var editor = await site.SignInAsync("redactie");
        var (moved, wiped) = (await editor.SaveReportAsync("Later dan gedacht"), await editor.SaveReportAsync("Toch maar niet"));
        await PlanAsync(editor, moved, (PublishAt, "2026-11-23T11:00"));
        await PlanAsync(editor, moved, (PublishAt, "2026-11-23T16:00"));
        await PlanAsync(editor, wiped, (PublishAt, "2026-11-23T11:00"));
        Assert.Contains("niets meer gepland", (await PlanAsync(editor, wiped, (PublishAt, ""))).Text, StringComparison.Ordinal);

        site.Clock.SetTo(new DateTimeOffset(2026, 11, 23, 10, 1, 0, TimeSpan.Zero));
        await Eventually.HoldsAsync(async () => await DueAsync() == 0, "the jobs of eleven o'clock ran");
        Assert.False((await site.LatestAsync(IdOf(moved)))!.Live);
        site.Clock.SetTo(new DateTimeOffset(2026, 11, 23, 15, 0, 0, TimeSpan.Zero));
        await BecomesAsync((await site.LatestAsync(IdOf(moved)))!.Url, HttpStatusCode.OK);
        Assert.False((await site.LatestAsync(IdOf(wiped)))!.Live);
    }

    [Fact]
    public async Task A_plan_outlives_the_process()
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SaveReportAsync("Na de herstart");
        await PlanAsync(editor, draft, (PublishAt, "2026-11-23T14:30"));

        await site.RestartAsync();
        site.Clock.SetTo(new DateTimeOffset(2026, 11, 23, 13, 30, 0, TimeSpan.Zero));

        await BecomesAsync((await site.LatestAsync(IdOf(draft)))!.Url, HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_not_complete_is_not_planned()
    {
        var editor = await site.SignInAsync("redactie");
        var draft = await editor.SubmitAsync(await editor.NewReportAsync(), "form.di-edit", ("TitlePart.Title", "Zonder samenvatting"));

        Assert.Contains("Vul dit veld in.", (await PlanAsync(editor, draft, (PublishAt, "2026-12-01T10:00"))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingepland", (await editor.GetAsync(draft.Path)).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> PlanAsync(Client editor, Page item, params (string, string)[] moments) =>
        await editor.SubmitAsync(await editor.GetAsync($"/beheer/inhoud/{IdOf(item)}/planning"), moments);

    private Task<int> DueAsync()
    {
        var now = site.Clock.GetUtcNow();
        return site.WithAsync<AppDb, int>(db => db.Set<DiversInclusief.Kernel.Jobs.Job>().CountAsync(job => job.Kind == Schedules.Job && job.DueAt <= now));
    }

    private Task BecomesAsync(string url, HttpStatusCode status) => Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync(url)).Status == status, $"{url} answers {status}");
}

public sealed class PlanOnSqlite(SqliteSite site) : PlanTests(site), IClassFixture<SqliteSite>;

public sealed class PlanOnPostgres(PostgresSite site) : PlanTests(site), IClassFixture<PostgresSite>;
