using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Notifications;

/// <summary>The outgoing mails, as who runs the site looks at them.</summary>
internal sealed class MailQueue(AppDb db, Outbox outbox, AuditLog audit, TimeProvider clock)
{
    private static readonly TimeSpan LongWait = TimeSpan.FromHours(1);

    /// <summary>Of what still asks for something; how many were ever sent would cost more with each of them.</summary>
    public async Task<Dictionary<MailState, int>> CountsAsync(CancellationToken cancellation) =>
        await db.Set<OutgoingMail>().Where(m => m.State == MailState.Waiting || m.State == MailState.GaveUp).GroupBy(m => m.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);

    /// <summary>Newest first; one command.</summary>
    public Task<List<OutgoingMail>> PageAsync(MailState? state, (DateTimeOffset At, string Id)? after, int take, CancellationToken cancellation)
    {
        var mails = db.Set<OutgoingMail>().AsNoTracking();
        if (state is { } wanted)
            mails = mails.Where(m => m.State == wanted);
        if (after is var (at, id))
            mails = mails.Where(m => m.MadeAt < at || (m.MadeAt == at && m.Id.CompareTo(id) < 0));
        return mails.OrderByDescending(m => m.MadeAt).ThenByDescending(m => m.Id).Take(take).ToListAsync(cancellation);
    }

    public Task<bool> IsStuckAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - LongWait;
        return db.Set<OutgoingMail>().AnyAsync(m => m.State == MailState.Waiting && m.MadeAt < before && m.Attempts > 0, cancellation);
    }

    public void AddTest(Reader to)
    {
        var now = clock.GetUtcNow();
        db.Add(new OutgoingMail { Id = ShortId.New(), MemberId = to.MemberId!, Kind = "test", Title = "Dit is een proefmail", Text = "Komt deze mail goed aan? Dan werkt de mail van de site.", Link = "/beheer/mail", Access = Token.Public, MadeAt = now, DueAt = now });
        outbox.Add(SendMails.Job, "test");
        audit.Record(to, MailActs.Tested, MailActs.Kind, "", "Proefmail", $"naar {to.Name}");
    }

    /// <summary>All that were given up, or one that waits or was given up.</summary>
    /// <param name="id">Null for all.</param>
    /// <returns>How many.</returns>
    public async Task<int> TryAgainAsync(string? id, Reader by, CancellationToken cancellation)
    {
        var again = db.Set<OutgoingMail>().AsTracking();
        again = id is null ? again.Where(m => m.State == MailState.GaveUp) : again.Where(m => m.Id == id && (m.State == MailState.GaveUp || m.State == MailState.Waiting));
        var mails = await again.OrderBy(m => m.MadeAt).Take(MostAgain).ToListAsync(cancellation);
        foreach (var mail in mails)
            mail.TryAgain(clock.GetUtcNow());
        if (mails.Count > 0)
        {
            outbox.Add(SendMails.Job, "again");
            audit.Record(by, MailActs.Retried, MailActs.Kind, id ?? "", mails.Count == 1 ? mails[0].Title : $"{mails.Count} mails");
        }
        return mails.Count;
    }

    private const int MostAgain = 1000;
}
