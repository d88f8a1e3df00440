using DiversInclusief.Kernel.Data;
using DiversInclusief.Search.LogQueries;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Search.ShowLog;

/// <summary>Reads the log. Days are the first part of its key, so each list reads its own period and nothing else.</summary>
internal sealed class LoggedQueries(AppDb db, TimeProvider clock)
{
    /// <summary>Most searched first, then by the alphabet.</summary>
    public Task<List<LogRow>> ListAsync(LogView view, string? after, int take, CancellationToken cancellation)
    {
        var rows = Rows(view.Days).Where(view.List.Has);
        if (LogView.ReadCursor(after) is var (times, query))
            rows = rows.Where(row => row.Times < times || (row.Times == times && string.Compare(row.Query, query) > 0));
        return rows.OrderByDescending(row => row.Times).ThenBy(row => row.Query).Take(take).ToListAsync(cancellation);
    }

    public Task<List<string>> MostAskedAsync(int days, int take, CancellationToken cancellation) =>
        Rows(days).OrderByDescending(row => row.Times).ThenBy(row => row.Query).Select(row => row.Query).Take(take).ToListAsync(cancellation);

    public async Task<LogTotals> TotalsAsync(int days, CancellationToken cancellation) =>
        await Within(days).GroupBy(_ => 1)
            .Select(g => new LogTotals(g.Sum(q => q.Times), g.Sum(q => q.Hits == 0 ? q.Times : 0), g.Sum(q => q.Clicks)))
            .FirstOrDefaultAsync(cancellation) ?? new LogTotals(0, 0, 0);

    private IQueryable<LogRow> Rows(int days) => Within(days).GroupBy(q => q.Query).Select(g => new LogRow
    {
        Query = g.Key, Times = g.Sum(q => q.Times), Hits = g.Max(q => q.Hits), Clicks = g.Sum(q => q.Clicks), Ranks = g.Sum(q => q.Ranks),
    });

    private IQueryable<SearchedQuery> Within(int days)
    {
        // Today is the first of the days.
        var before = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-days);
        return db.Set<SearchedQuery>().AsNoTracking().Where(q => q.Day > before);
    }
}
