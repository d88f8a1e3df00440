using System.Net;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Content.Contribute;

public abstract class ReviewDateTests(Site site) : IAsyncLifetime
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        site.Clock.SetTo(TestClock.Start);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => InitializeAsync();

    [Fact]
    public async Task The_owner_is_asked_thirty_days_before_and_on_the_day_and_editors_hear_thirty_days_after()
    {
        var id = await site.PlacedPracticeAsync("Over twee jaar nog eens");
        var due = new DateOnly(2028, 11, 23);
        Assert.Equal(due, (await PlannedAsync(id)).On);

        await OnAsync(due.AddDays(-31), hour: 12);
        Assert.Equal(0, await AskedAsync(id, "m-samira"));
        await OnAsync(due.AddDays(-30), hour: 4);
        Assert.Equal(0, await AskedAsync(id, "m-samira"));
        await OnAsync(due.AddDays(-30), hour: 8);
        await OnAsync(due.AddDays(-30), hour: 9);
        Assert.Equal((1, 0), (await AskedAsync(id, "m-samira"), await AskedAsync(id, "m-redactie")));
        await OnAsync(due, hour: 12);
        Assert.Equal((2, 0), (await AskedAsync(id, "m-samira"), await AskedAsync(id, "m-redactie")));
        await OnAsync(due.AddDays(30), hour: 12);
        await OnAsync(due.AddDays(31), hour: 12);
        Assert.Equal((3, 1), (await AskedAsync(id, "m-samira"), await AskedAsync(id, "m-redactie")));
    }

    [Fact]
    public async Task The_link_of_a_mail_asks_first_and_one_press_without_signing_in_is_enough()
    {
        var id = await site.PlacedPracticeAsync("Klopt dit nog wel");
        await OnAsync(new DateOnly(2028, 11, 23), hour: 12);
        var link = (await site.WithAsync<AppDb, Notification>(db => db.Set<Notification>().AsNoTracking().SingleAsync(n => n.About == "review-date:" + id, Cancellation))).Link;
        var visitor = site.Visitor();

        var asked = await visitor.GetAsync(link);
        Assert.Equal("Klopt dit nog?", asked.Heading);
        Assert.Equal(new DateOnly(2028, 11, 23), (await PlannedAsync(id)).On);
        Assert.Contains("had in november 2028 opnieuw bekeken moeten worden", (await visitor.GetAsync(await site.UrlOfAsync(id))).Text, StringComparison.Ordinal);

        Assert.Equal("Dank je wel", (await visitor.SubmitAsync(asked)).Heading);

        Assert.Equal(new DateOnly(2030, 11, 23), (await PlannedAsync(id)).On);
        var shown = await visitor.GetAsync(await site.UrlOfAsync(id));
        Assert.DoesNotContain("opnieuw bekeken moeten worden", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Nagekeken op 23 november 2028", shown.Text, StringComparison.Ordinal);
        Assert.Equal(0, await AskedAsync(id, "m-samira"));
        Assert.StartsWith("/inloggen", (await visitor.GetAsync($"/klopt-nog/vb-eetclub?{link.Split('?')[1]}")).Path, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromDays(91));
        Assert.StartsWith("/inloggen", (await visitor.GetAsync(link)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_inbox_and_the_page_itself_offer_one_press_to_its_owner_and_to_editors_only()
    {
        var id = await site.PlacedPracticeAsync("Eén klik");
        await OnAsync(new DateOnly(2028, 11, 1), hour: 12);
        var (samira, ambtenaar) = (await site.SignInAsync("samira"), await site.SignInAsync("ambtenaar"));
        var url = await site.UrlOfAsync(id);

        Assert.Empty((await ambtenaar.GetAsync(url)).Document.QuerySelectorAll("form[action*=klopt-nog]"));
        Assert.Equal(HttpStatusCode.NotFound, (await ambtenaar.GetAsync($"/klopt-nog/{id}")).Status);
        Assert.NotNull((await samira.GetAsync(url)).Document.QuerySelector("form[action*=klopt-nog]"));
        Assert.Equal("Dank je wel", (await samira.SubmitAsync(await samira.GetAsync("/meldingen"), $"form[action*='klopt-nog/{id}']")).Heading);
        Assert.Equal(new DateOnly(2030, 11, 1), (await PlannedAsync(id)).On);
    }

    [Fact]
    public async Task An_editor_gives_a_text_another_day_and_owner_and_finds_what_is_late_on_top()
    {
        var id = await site.PlacedPracticeAsync("Van eigenaar gewisseld");
        var sanne = await site.SignInAsync("redactie");
        var form = await sanne.GetAsync($"/beheer/inhoud/{id}/nakijken");

        Assert.Contains("Kies een dag tussen vandaag en 2036", (await sanne.SubmitAsync(form, ("On", "2019-01-01"))).ErrorOf("On"), StringComparison.Ordinal);
        await sanne.SubmitAsync(form, ("On", "2026-12-01"), ("Owner", "m-noor"));

        var planned = await PlannedAsync(id);
        Assert.Equal(("m-noor", new DateOnly(2026, 12, 1)), (planned.OwnerId, planned.On));
        var list = await sanne.GetAsync("/beheer/nakijken");
        Assert.Equal("Welkom met een gesprek: internationals leren de buurt kennen", list.Texts("tbody th")[0]);
        Assert.Equal("Te laat", list.Texts("tbody .utrecht-status-badge")[0]);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("samira")).GetAsync("/beheer/nakijken")).Status);
    }

    private async Task OnAsync(DateOnly day, int hour)
    {
        site.Clock.SetTo(new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.Zero));
        await using var scope = site.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IRunJob>().OfType<RemindOwners>().Single();
        await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(() => job.RunAsync("{}", Cancellation), Cancellation);
    }

    private Task<int> AskedAsync(string id, string member) =>
        site.WithAsync<AppDb, int>(db => db.Set<Notification>().CountAsync(n => n.About == "review-date:" + id && n.MemberId == member, Cancellation));

    private Task<PlannedReview> PlannedAsync(string id) => site.WithAsync<AppDb, PlannedReview>(db => db.Set<PlannedReview>().AsNoTracking().SingleAsync(planned => planned.ItemId == id, Cancellation));
}

public sealed class ReviewDatesOnSqlite(SqliteSite site) : ReviewDateTests(site), IClassFixture<SqliteSite>;

public sealed class ReviewDatesOnPostgres(PostgresSite site) : ReviewDateTests(site), IClassFixture<PostgresSite>;
