using DiversInclusief.Kernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Data;

internal static class DatabaseRegistration
{
    public const string SqliteMigrations = "DiversInclusief.Sqlite";
    public const string PostgresMigrations = "DiversInclusief.Postgres";

    // A pooled AppDb may keep its connection to SQLite, with a cache of at most 8 MB; what more are asked for at once is opened and closed.
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
            // A list goes as one parameter: with one parameter per value the statement would be written anew for every query.
            options.UseSqlite(Sqlite(settings, provider), o => o.MigrationsAssembly(SqliteMigrations).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
                .AddInterceptors(new SqlitePragmas());
        options.AddInterceptors(ReadableInQueries.Instance);
        foreach (var interceptor in provider.GetServices<Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor>())
            options.AddInterceptors(interceptor);
    }

    private static string Sqlite(DatabaseSettings settings, IServiceProvider provider) =>
        settings.ConnectionString.Length > 0
            ? settings.ConnectionString
            : $"Data Source={Path.Combine(provider.GetRequiredService<SitePaths>().Root, "site.db")}";
}
