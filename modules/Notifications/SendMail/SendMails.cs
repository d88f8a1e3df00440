using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>
/// Works off the mails that are due. Killed at any point it comes by again: what was handed over and not yet written down goes twice, under the same Message-ID;
/// nothing is lost.
/// </summary>
internal sealed class SendMails(AppDb db, Transaction transaction, MailSettings settings, SendMail send, TimeProvider clock) : IRunLongJob
{
    public const string Job = "notifications.mail";

    /// <summary>So long a mail is of the one who took it; longer than sending it can last.</summary>
    private static readonly TimeSpan Taken = TimeSpan.FromMinutes(5);

    // Other jobs wait for this one.
    private const int MostAtOnce = 50;

    public string Kind => Job;

    public TimeSpan? Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        if (!settings.IsOn)
            return;
        for (var sent = 0; sent < MostAtOnce && await TakeAsync(cancellation) is { } id; sent++)
            if (!await send.SendAsync(id, cancellation))
                return;
    }

    /// <summary>Several nodes may look at once; the one whose update finds the row as it was read has it.</summary>
    private async Task<string?> TakeAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        string? taken = null;
        await transaction.RunAsync(async () =>
        {
            var next = await db.Set<OutgoingMail>().AsNoTracking().Where(m => m.State == MailState.Waiting && m.DueAt <= now)
                .OrderBy(m => m.DueAt).ThenBy(m => m.Id).Select(m => new { m.Id, m.DueAt }).FirstOrDefaultAsync(cancellation);
            if (next is not null && await db.Set<OutgoingMail>().Where(m => m.Id == next.Id && m.State == MailState.Waiting && m.DueAt == next.DueAt)
                .ExecuteUpdateAsync(m => m.SetProperty(row => row.DueAt, now + Taken), cancellation) == 1)
                taken = next.Id;
        }, cancellation);
        return taken;
    }
}
