using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DiversInclusief.Kernel.Data;

/// <summary>Pragmas hold per connection. FULL, because an acknowledged write must survive a power cut.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string OnOpen =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-8000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = OnOpen;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
