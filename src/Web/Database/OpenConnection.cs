using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

// Only here a provider says what closing means; there is no public place for it.
#pragma warning disable EF1001

namespace DiversInclusief.Web.Database;

/// <summary>
/// Stays open for the next request that gets this AppDb: opening teaches a connection to SQLite some forty functions again, half the time of a short query,
/// and closing takes its prepared statements away. An AppDb that goes for good disposes of its connection.
/// </summary>
internal sealed class OpenConnection(RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder commands, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> log)
    : SqliteRelationalConnection(dependencies, commands, log)
{
    public static void Use(DbContextOptionsBuilder options) => options.ReplaceService<ISqliteRelationalConnection, OpenConnection>();

    protected override void CloseDbConnection() { }

    protected override Task CloseDbConnectionAsync() => Task.CompletedTask;
}
