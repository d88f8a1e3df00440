using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Notifications;

/// <summary>Sends one mail that was taken, and writes down how that went.</summary>
internal sealed class SendMail(AppDb db, Transaction transaction, Recipients recipients, WriteLetter write, Envelope envelope, SmtpPost post, Preferences preferences, TimeProvider clock, ILogger<SendMail> log)
{
    /// <summary>What waited longer is no news any more, such as from before mail was set up.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(7);

    /// <returns>False when the server itself has a problem, so that the next mail may as well wait.</returns>
    public async Task<bool> SendAsync(string id, CancellationToken cancellation)
    {
        var mail = await db.Set<OutgoingMail>().AsNoTracking().FirstAsync(m => m.Id == id, cancellation);
        var to = await recipients.FindAsync(mail.MemberId, cancellation);
        if (await WhyNotAsync(mail, to, cancellation) is { } why)
        {
            await NoteAsync(id, m => m.Drop(why), cancellation);
            return true;
        }
        var problem = await TryAsync(mail, to!, cancellation);
        await NoteAsync(id, m =>
        {
            if (problem is null)
                m.Send(clock.GetUtcNow());
            else
                m.Fail(problem, clock.GetUtcNow());
        }, cancellation);
        return problem is not { IsServers: true };
    }

    // Asked now, not when it was written: a role may have ended, a topic may have moved.
    private async Task<string?> WhyNotAsync(OutgoingMail mail, Recipient? to, CancellationToken cancellation)
    {
        if (to is null)
            return "Niet verstuurd: dit lid heeft geen account meer of is geblokkeerd.";
        if (!to.Reader.CanRead(mail.Access))
            return "Niet verstuurd: dit lid mag het niet meer lezen.";
        if (mail.Lines.Length > 0 && WriteLetter.LinesFor(mail, to).Count == 0)
            return "Niet verstuurd: dit lid mag niets meer lezen van wat erin stond.";
        if (clock.GetUtcNow() - mail.MadeAt > Longest)
            return "Niet verstuurd: het is ouder dan een week.";
        return (await preferences.OfAsync(to.MemberId, cancellation)).GetValueOrDefault(mail.Kind, Delivery.SiteAndMail) != Delivery.SiteAndMail
            ? "Niet verstuurd: dit lid wil hierover geen mail meer." : null;
    }

    private async Task<SendProblem?> TryAsync(OutgoingMail mail, Recipient to, CancellationToken cancellation)
    {
        try
        {
            using var message = envelope.Of(mail, to, write.Of(mail, to));
            await post.SendAsync(message, cancellation);
            return null;
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            log.LogWarning("Mail {Id} was not sent: {Why}", mail.Id, error.Message);
            return SendProblem.Of(error);
        }
    }

    private Task NoteAsync(string id, Action<OutgoingMail> change, CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        if (await db.Set<OutgoingMail>().AsTracking().FirstOrDefaultAsync(m => m.Id == id, cancellation) is { } mail)
            change(mail);
    }, cancellation);
}
