using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Asks a few addresses whether they are still there, at most one of each site in a run, and only when the site may go outside at all.</summary>
internal sealed class CheckLinks(AppDb db, Transaction transaction, LinkCheck setting, ProbeLink probe, TimeProvider clock) : IRunLongJob
{
    private const int MostPerRun = 12;

    public string Kind => "content.check-links";

    // Other jobs wait while this one does, so it takes small bites: a run ends after the patience for one address.
    public TimeSpan? Every => TimeSpan.FromMinutes(2);

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        if (!await setting.IsOnAsync(cancellation))
            return;
        await ForgetUnusedAsync(cancellation);
        var due = await DueAsync(cancellation);
        var states = await Task.WhenAll(due.Select(async link => (link.Key, State: await probe.AskAsync(link.Url, cancellation))));
        await transaction.RunAsync(() => NoteAsync(states.ToDictionary(asked => asked.Key, asked => asked.State), cancellation), cancellation);
    }

    private async Task<List<CheckedLink>> DueAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var keys = await db.Set<CheckedLink>().Where(link => link.NextCheckAt <= now).GroupBy(link => link.Host)
            .OrderBy(host => host.Min(link => link.NextCheckAt)).Take(MostPerRun).Select(host => host.Min(link => link.Key)).ToListAsync(cancellation);
        var wanted = keys.ToArray();
        return await db.Set<CheckedLink>().AsNoTracking().Where(link => wanted.Contains(link.Key)).ToListAsync(cancellation);
    }

    private async Task NoteAsync(Dictionary<string, LinkState> states, CancellationToken cancellation)
    {
        var keys = states.Keys.ToArray();
        foreach (var link in await db.Set<CheckedLink>().AsTracking().Where(link => keys.Contains(link.Key)).ToListAsync(cancellation))
            link.Note(states[link.Key], clock.GetUtcNow());
    }

    private Task ForgetUnusedAsync(CancellationToken cancellation) => transaction.RunAsync(() =>
        db.Set<CheckedLink>().Where(link => !db.Set<OutsideLink>().Any(used => used.LinkKey == link.Key)).ExecuteDeleteAsync(cancellation), cancellation);
}
