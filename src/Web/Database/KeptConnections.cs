using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace DiversInclusief.Web.Database;

internal static class KeptConnections
{
    /// <summary>A connection to SQLite stays open with its AppDb, and its statements stay prepared. PostgreSQL needs none of it.</summary>
    public static void AddKeptConnections(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetSection("Database").Get<DatabaseSettings>() is { IsPostgres: true })
            return;
        // Counting its memory takes a lock of the whole process at every allocation, and nobody reads the count. Refused, and no harm, once SQLite has begun.
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
        services.AddSingleton<IInterceptor, KeepStatements>();
        services.ConfigureDbContext<AppDb>(OpenConnection.Use);
    }
}
