using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Kernel.Data;

/// <summary>
/// All or nothing. Work run inside saves and commits when it returns, and leaves nothing behind when it throws or answers false.
/// Nested calls join the outer transaction.
/// </summary>
public sealed class Transaction
{
    private readonly AppDb _db;
    private readonly WriteGate _gate;
    private readonly List<Action> _afterCommit = [];

    internal Transaction(AppDb db, WriteGate gate) => (_db, _gate) = (db, gate);

    /// <summary>Runs once the rows are safely stored; never when the transaction is given up.</summary>
    public void AfterCommit(Action act) => _afterCommit.Add(act);

    public Task RunAsync(Func<Task> work, CancellationToken cancellation) =>
        RunAsync(async () => { await work(); return true; }, cancellation);

    /// <param name="work">Answers whether to keep what it did.</param>
    public async Task<bool> RunAsync(Func<Task<bool>> work, CancellationToken cancellation)
    {
        if (_db.Database.CurrentTransaction is not null)
            return await work();
        await _gate.EnterAsync(cancellation);
        try { return await CommitAsync(work, cancellation); }
        finally { _gate.Leave(); }
    }

    private async Task<bool> CommitAsync(Func<Task<bool>> work, CancellationToken cancellation)
    {
        await using var transaction = await _db.Database.BeginTransactionAsync(cancellation);
        _afterCommit.Clear();
        if (!await work())
        {
            _db.ChangeTracker.Clear();
            return false;
        }
        await _db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        foreach (var act in _afterCommit.ToArray())
            act();
        return true;
    }
}
