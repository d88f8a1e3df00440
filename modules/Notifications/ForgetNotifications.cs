using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>An inbox is no archive.</summary>
internal sealed class ForgetNotifications(AppDb db, TimeProvider clock) : IRunJob
{
    private static readonly TimeSpan Inbox = TimeSpan.FromDays(365);
    private static readonly TimeSpan Mail = TimeSpan.FromDays(90);

    public string Kind => "notifications.forget";

    public TimeSpan? Every => TimeSpan.FromDays(1);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var (told, mailed) = (clock.GetUtcNow() - Inbox, clock.GetUtcNow() - Mail);
        await db.Set<Notification>().Where(n => n.At < told).ExecuteDeleteAsync(cancellation);
        await db.Set<OutgoingMail>().Where(m => m.MadeAt < mailed).ExecuteDeleteAsync(cancellation);
    }
}
