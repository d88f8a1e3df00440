using System.Data;
using DiversInclusief.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DiversInclusief.Exchange;

/// <summary>Reads that all see the database as it was at the first of them, while others go on writing.</summary>
internal sealed class OneMoment(AppDb db)
{
    public async Task<IAsyncDisposable> BeginAsync(CancellationToken cancellation)
    {
        if (db.Database.IsNpgsql())
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        // An ordinary one would be a writer, and keep all others waiting.
        var reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return new Both((await db.Database.UseTransactionAsync(reading, cancellation))!, reading);
    }

    // Entity Framework leaves a transaction that it did not begin to who did; the connection goes on to others.
    private sealed class Both(IDbContextTransaction shown, SqliteTransaction reading) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await shown.DisposeAsync();
            await reading.DisposeAsync();
        }
    }
}
