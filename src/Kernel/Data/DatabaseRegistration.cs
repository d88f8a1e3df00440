using DiversInclusief.Kernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Data;

internal static class DatabaseRegistration
{
    public const string SqliteMigrations = "DiversInclusief.Sqlite";
    public const string PostgresMigrations = "DiversInclusief.Postgres";

    // A pooled AppDb keeps its connection to SQLite, with a cache of at most 8 MB; more at once are opened and closed.
    private const int OpenFiles = 32;

    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection("Database").Get<DatabaseSettings>() ?? new DatabaseSettings();
        services.AddSingleton(settings);
        services.AddSingleton<SitePaths>();
        services.AddSingleton<WriteGate>();
        services.AddDbContextPool<AppDb>((provider, options) => Configure(options, settings, provider), settings.IsPostgres ? 1024 : OpenFiles);
        services.AddScoped(provider => new Transaction(provider.GetRequiredService<AppDb>(), provider.GetRequiredService<WriteGate>()));
    }

    private static void Configure(DbContextOptionsBuilder options, DatabaseSettings settings, IServiceProvider provider)
    {
        if (settings.IsPostgres)
            options.UseNpgsql(settings.ConnectionString, o => o.MigrationsAssembly(PostgresMigrations));
        else
            UseSqlite(options, Sqlite(settings, provider));
        options.AddInterceptors(ReadableInQueries.Instance);
        foreach (var interceptor in provider.GetServices<Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor>())
            options.AddInterceptors(interceptor);
    }

    private static void UseSqlite(DbContextOptionsBuilder options, string connection)
    {
        // Counting its memory takes a lock of the whole process at every allocation, and nobody reads the count. Refused, and no harm, once SQLite has begun.
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
        // A list goes as one parameter: with one parameter per value the statement would be written anew for every query.
        options.UseSqlite(connection, o => o.MigrationsAssembly(SqliteMigrations).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(new SqlitePragmas(), new KeepStatements());
        OpenConnection.Use(options);
    }

    private static string Sqlite(DatabaseSettings settings, IServiceProvider provider) =>
        settings.ConnectionString.Length > 0
            ? settings.ConnectionString
            : $"Data Source={Path.Combine(provider.GetRequiredService<SitePaths>().Root, "site.db")}";
}
