using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DiversInclusief.Notifications;

/// <summary>That mail is off is a choice and is said; that it does not get through is a fault.</summary>
internal sealed class MailGoes(MailSettings settings, MailQueue queue) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!settings.IsOn)
            return HealthCheckResult.Healthy("Mail is off: " + (settings.Host.Length == 0 ? "no mail server is configured (Mail__Host)." : "Mail__From or Mail__SiteAddress is missing or wrong."));
        return await queue.IsStuckAsync(cancellationToken) ? HealthCheckResult.Degraded("Mail has been waiting for more than an hour; see /beheer/mail.") : HealthCheckResult.Healthy();
    }
}
