using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Kernel.Settings;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Kernel.Audit;

/// <summary>Acts of people are kept as long as the site needs them to account for itself, not longer.</summary>
internal sealed class ForgetAudit(AppDb db, SiteSettings settings, TimeProvider clock) : IRunJob
{
    private const int DefaultDays = 730;

    public string Kind => "audit.forget";

    public TimeSpan? Every => TimeSpan.FromDays(1);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - TimeSpan.FromDays(await settings.GetAsync<int?>("AuditDays", cancellation) ?? DefaultDays);
        await db.Set<AuditEntry>().Where(entry => entry.At < before).ExecuteDeleteAsync(cancellation);
    }
}
