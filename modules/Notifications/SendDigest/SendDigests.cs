using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>Writes the digests whose hour has come, as mails in the outbox. In one transaction with the choice itself: killed half-way, nobody gets two.</summary>
internal sealed class SendDigests(AppDb db, Recipients recipients, Preferences preferences, IEnumerable<IWriteDigest> sources, Outbox outbox, MailSettings mail, TimeProvider clock) : IRunJob
{
    // Others wait for this transaction; the rest comes with the next one.
    private const int AtOnce = 25;
    private const int MostLines = 15;

    public string Kind => "notifications.digest";

    public TimeSpan? Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await db.Set<DigestChoice>().AsTracking().Where(d => d.NextAt <= now).OrderBy(d => d.NextAt).Take(AtOnce).ToListAsync(cancellation);
        var written = 0;
        foreach (var choice in due)
        {
            written += await WriteAsync(choice, cancellation) ? 1 : 0;
            choice.WasWritten(now);
        }
        if (written > 0)
            outbox.Add(SendMails.Job, Digests.Kind.Name);
    }

    private async Task<bool> WriteAsync(DigestChoice choice, CancellationToken cancellation)
    {
        if (!mail.IsOn || (await preferences.OfAsync(choice.MemberId, cancellation)).GetValueOrDefault(Digests.Kind.Name, Delivery.SiteAndMail) != Delivery.SiteAndMail
            || await recipients.FindAsync(choice.MemberId, cancellation) is not { } to)
            return false;
        var lines = new List<DigestLine>();
        foreach (var source in sources)
            lines.AddRange(await source.LinesAsync(to.Reader, choice.Since, cancellation));
        if (lines.Count == 0)
            return false;
        var now = clock.GetUtcNow();
        db.Add(new OutgoingMail
        {
            Id = ShortId.New(), MemberId = choice.MemberId, Kind = Digests.Kind.Name, Title = lines.Count == 1 ? "Nieuw op het forum: 1 onderwerp" : $"Nieuw op het forum: {lines.Count} onderwerpen",
            Link = "/forum/onderwerpen", Access = Token.Members, Lines = Digests.Written([.. lines.Take(MostLines)]), MadeAt = now, DueAt = now,
        });
        return true;
    }
}
