using DiversInclusief.Kernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Kernel.Data;

internal static class DatabaseRegistration
{
    public const string SqliteMigrations = "DiversInclusief.Sqlite";
    public const string PostgresMigrations = "DiversInclusief.Postgres";

    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection("Database").Get<DatabaseSettings>() ?? new DatabaseSettings();
        services.AddSingleton(settings);
        services.AddSingleton<SitePaths>();
        services.AddSingleton<WriteGate>();
        services.AddDbContextPool<AppDb>((provider, options) => Configure(options, settings, provider));
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
        // One for all: Entity Framework makes a whole set of its services anew for another instance.
        options.AddInterceptors(ReadableInQueries.Shared);
        foreach (var interceptor in provider.GetServices<Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor>())
            options.AddInterceptors(interceptor);
    }

    private static string Sqlite(DatabaseSettings settings, IServiceProvider provider) =>
        settings.ConnectionString.Length > 0
            ? settings.ConnectionString
            : $"Data Source={Path.Combine(provider.GetRequiredService<SitePaths>().Root, "site.db")}";
}
