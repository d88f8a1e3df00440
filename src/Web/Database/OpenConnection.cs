using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

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

    // A transaction that somebody left open would meet the next request; closing gives it up.
    private bool IsUnfinished => DbConnection is SqliteConnection { Handle: { } file } && raw.sqlite3_get_autocommit(file) == 0;

    protected override void CloseDbConnection()
    {
        if (IsUnfinished)
            base.CloseDbConnection();
    }

    protected override Task CloseDbConnectionAsync() => IsUnfinished ? base.CloseDbConnectionAsync() : Task.CompletedTask;
}
