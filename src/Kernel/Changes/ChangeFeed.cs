using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Kernel.Changes;

/// <summary>Reads the change log in commit-safe order.</summary>
public sealed class ChangeFeed(AppDb db, Transaction transaction, DatabaseSettings settings)
{
    /// <summary>Position before the first change.</summary>
    public static ChangePosition Start { get; } = new(0, 0);

    /// <returns>At most <paramref name="atMost"/> changes after <paramref name="position"/>, oldest first; never one that a running transaction may still precede.</returns>
    public Task<List<Change>> AfterAsync(ChangePosition position, int atMost, CancellationToken cancellation) =>
        After(Settled(), position, atMost, cancellation);

    /// <summary>
    /// For hiding, never for following: also what is committed behind a transaction that still runs, so that nothing closed is shown while that one lasts.
    /// Something that comes to stand before these may still be committed later.
    /// </summary>
    /// <returns>At most <paramref name="atMost"/> committed changes after <paramref name="position"/>, in the order of the log.</returns>
    public Task<List<Change>> CommittedAfterAsync(ChangePosition position, int atMost, CancellationToken cancellation) =>
        After(db.Set<Change>(), position, atMost, cancellation);

    /// <summary>The position after everything settled so far; where an index that was just built starts following.</summary>
    public async Task<ChangePosition> EndAsync(CancellationToken cancellation)
    {
        var last = await Settled().OrderByDescending(c => c.Transaction).ThenByDescending(c => c.Number)
            .Select(c => new { c.Transaction, c.Number }).FirstOrDefaultAsync(cancellation);
        return last is null ? Start : new ChangePosition(last.Transaction, last.Number);
    }

    /// <summary>The change at this very position; null when it is not in this log, or may still be preceded.</summary>
    public Task<Change?> AtAsync(ChangePosition position, CancellationToken cancellation) =>
        Settled().AsNoTracking().FirstOrDefaultAsync(c => c.Transaction == position.Transaction && c.Number == position.Number, cancellation);

    /// <summary>Drops changes that are older than <paramref name="before"/> and that the caller has passed. The one at the position itself stays: by it the log is recognised.</summary>
    public Task ForgetAsync(ChangePosition passed, DateTimeOffset before, CancellationToken cancellation) =>
        transaction.RunAsync(() => db.Set<Change>()
            .Where(c => c.At < before && (c.Transaction < passed.Transaction || (c.Transaction == passed.Transaction && c.Number < passed.Number)))
            .ExecuteDeleteAsync(cancellation), cancellation);

    private static Task<List<Change>> After(IQueryable<Change> changes, ChangePosition position, int atMost, CancellationToken cancellation) => changes
        .Where(c => c.Transaction > position.Transaction || (c.Transaction == position.Transaction && c.Number > position.Number))
        .OrderBy(c => c.Transaction).ThenBy(c => c.Number).Take(atMost).AsNoTracking().ToListAsync(cancellation);

    private IQueryable<Change> Settled() => settings.IsPostgres
        ? db.Set<Change>().FromSql($"""SELECT * FROM kernel_changes WHERE "Transaction" < pg_snapshot_xmin(pg_current_snapshot())::text::bigint""")
        : db.Set<Change>();
}
