using System.Net;
using System.Net.Mail;

namespace DiversInclusief.Notifications;

/// <summary>Hands a message to the mail server: STARTTLS and a password when they are set. Signing (DKIM) is the server's work.</summary>
internal sealed class SmtpPost(MailSettings settings)
{
    public async Task SendAsync(MailMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls, UseDefaultCredentials = false };
        if (settings.User.Length > 0)
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        // Its own Timeout does not hold for sending asynchronously.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        await client.SendMailAsync(message, patience.Token);
    }
}
