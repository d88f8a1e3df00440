using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiversInclusief.Kernel.Data;

/// <summary>Pragmas hold per connection to the file. FULL, because an acknowledged write must survive a power cut.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string OnOpen =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8000;";

    // The pool hands an open handle out again for every query; setting it up once is enough.
    private static readonly ConditionalWeakTable<object, object> Ready = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (Ready.TryGetValue(handle, out _))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = OnOpen;
        command.ExecuteNonQuery();
        Ready.TryAdd(handle, handle);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
