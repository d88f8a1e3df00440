using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Kernel.Jobs;

/// <summary>One pass over the jobs that are due, oldest first, each in a transaction of its own.</summary>
internal sealed class JobRun(AppDb db, Transaction transaction, IEnumerable<IRunJob> kinds, TimeProvider clock, ILogger<JobRun> log)
{
    private const int MostAttempts = 8;

    /// <returns>Whether a job was found, so that the caller looks again at once.</returns>
    public async Task<bool> NextAsync(CancellationToken cancellation)
    {
        var found = false;
        var failure = default(Exception);
        long id = 0;
        Job? lent = null;
        try
        {
            await transaction.RunAsync(async () =>
            {
                if (await TakeAsync(cancellation) is not { } job)
                    return;
                (found, id) = (true, job.Id);
                if (RunnerOf(job) is IRunLongJob)
                    (lent, job.DueAt) = (job, clock.GetUtcNow() + IRunLongJob.Lease);
                else
                    await RunAsync(job, cancellation);
            }, cancellation);
            if (lent is not null)
                await RunAsync(lent, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException && found) { failure = error; }
        if (failure is not null)
            await PutOffAsync(id, failure, cancellation);
        return found;
    }

    /// <summary>Sees to it that every job that nobody causes stands in the queue.</summary>
    public Task PlanAsync(CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        var planned = await db.Set<Job>().Where(job => !job.GaveUp).Select(job => job.Kind).Distinct().ToListAsync(cancellation);
        db.AddRange(kinds.Where(kind => kind.Every is not null && !planned.Contains(kind.Kind)).Select(kind => Next(kind, TimeSpan.Zero)));
    }, cancellation);

    // Two nodes that started together may both have planned it: then this one is left out.
    private async Task AgainAsync(Job done, CancellationToken cancellation)
    {
        if (RunnerOf(done) is { Every: { } pause } kind && !await db.Set<Job>().AnyAsync(job => job.Kind == done.Kind && job.Id != done.Id && !job.GaveUp, cancellation))
            db.Add(Next(kind, pause));
    }

    private Job Next(IRunJob kind, TimeSpan pause) => new() { Kind = kind.Kind, Payload = "{}", DueAt = clock.GetUtcNow() + pause };

    private async Task RunAsync(Job job, CancellationToken cancellation)
    {
        await RunnerOf(job).RunAsync(job.Payload, cancellation);
        await transaction.RunAsync(async () =>
        {
            await db.Set<Job>().Where(j => j.Id == job.Id).ExecuteDeleteAsync(cancellation);
            await AgainAsync(job, cancellation);
        }, cancellation);
    }

    private Task<Job?> TakeAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = db.Database.IsNpgsql()
            ? db.Set<Job>().FromSql($"""SELECT * FROM kernel_jobs WHERE NOT "GaveUp" AND "DueAt" <= {now} ORDER BY "DueAt", "Id" LIMIT 1 FOR UPDATE SKIP LOCKED""")
            : db.Set<Job>().Where(j => !j.GaveUp && j.DueAt <= now).OrderBy(j => j.DueAt).ThenBy(j => j.Id).Take(1);
        return due.AsTracking().FirstOrDefaultAsync(cancellation);
    }

    private IRunJob RunnerOf(Job job) =>
        kinds.FirstOrDefault(k => k.Kind == job.Kind) ?? throw new InvalidOperationException($"No module runs jobs of kind '{job.Kind}'.");

    private async Task PutOffAsync(long id, Exception error, CancellationToken cancellation)
    {
        log.LogWarning(error, "Job {Id} failed", id);
        db.ChangeTracker.Clear();
        await transaction.RunAsync(async () =>
        {
            var job = await db.Set<Job>().AsTracking().FirstAsync(j => j.Id == id, cancellation);
            job.Attempts++;
            job.LastError = error.Message.Length > 500 ? error.Message[..500] : error.Message;
            job.GaveUp = job.Attempts >= MostAttempts;
            // 1, 2, 4 … 128 minutes: a peer that is down for an evening is outlived.
            job.DueAt = clock.GetUtcNow() + TimeSpan.FromMinutes(Math.Pow(2, job.Attempts - 1));
        }, cancellation);
    }
}
