using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Notifications;

/// <summary>What a module does that tells members something.</summary>
internal static class Telling
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Whatever kind of the site: the tests are about telling, not about what.
    public static NotificationKind Kind(Site site) => site.Services.GetServices<NotificationKind>().First(kind => kind.Permission is null && kind.Usual == Delivery.SiteAndMail);

    public static Notice Notice(Site site, string title, string access = Token.Members) => new(Kind(site), title, "/voorbeelden", access) { Text = "De hele tekst.", About = "test:" + title };

    /// <param name="keep">False gives the transaction up after telling.</param>
    public static async Task TellAsync(this Site site, Notice notice, string member = "m-samira", bool keep = true)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Transaction>().RunAsync(async () =>
        {
            await scope.ServiceProvider.GetRequiredService<Notify>().MemberAsync(member, notice, Cancellation);
            return keep;
        }, Cancellation);
    }

    public static Task<OutgoingMail> MailAsync(this Site site, string title) =>
        site.WithAsync<AppDb, OutgoingMail>(db => db.Set<OutgoingMail>().AsNoTracking().SingleAsync(mail => mail.Title == title, Cancellation));

    /// <summary>Waits until the row says so.</summary>
    public static Task BecomesAsync(this Site site, string title, MailState state) =>
        Eventually.HoldsAsync(async () => (await site.MailAsync(title)).State == state, $"the mail '{title}' is {state}");

    /// <summary>Waits until it was tried and the round of mails that tried it is over: only then the next round is planned by the clock as it stands.</summary>
    public static async Task FailsAsync(this Site site, string title, int attempts = 1)
    {
        await Eventually.HoldsAsync(async () => (await site.MailAsync(title)).Attempts >= attempts, $"the mail '{title}' was tried");
        var next = site.Clock.GetUtcNow() + TimeSpan.FromMinutes(1);
        await Eventually.HoldsAsync(() => site.WithAsync<AppDb, bool>(db => db.Set<Job>().Where(job => job.Kind == SendMails.Job).AllAsync(job => job.DueAt <= next, Cancellation)), "the round is over");
    }
}
