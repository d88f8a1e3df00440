using DiversInclusief.Web.Start;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DiversInclusief.Tests;

/// <summary>
/// The demo world, loaded once per kind of database through the site's own first start, and then copied for every test class:
/// the data folder as files, on PostgreSQL also the database as a template.
/// </summary>
internal static class World
{
    public const string Password = "een lang wachtwoord voor tests";
    private const string Template = "world";

    private static readonly Lazy<Task<string>> Sqlite = new(() => FillAsync(postgres: false));
    private static readonly Lazy<Task<string>> Postgres = new(() => FillAsync(postgres: true));
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static int _last;

    /// <returns>Settings of a fresh copy.</returns>
    public static async Task<Dictionary<string, string?>> CopyAsync(bool postgres)
    {
        var folder = Scratch.Folder("site");
        Scratch.Copy(await (postgres ? Postgres : Sqlite).Value, Path.Combine(folder, "data"));
        var settings = Settings(Path.Combine(folder, "data"), postgres);
        if (postgres)
            settings["Database:ConnectionString"] = await CopyDatabaseAsync();
        return settings;
    }

    public static async Task DropAsync(string connectionString)
    {
        await using (var connection = new NpgsqlConnection(connectionString))
            NpgsqlConnection.ClearPool(connection);
        await PostgresServer.ExecuteAsync($"DROP DATABASE \"{new NpgsqlConnectionStringBuilder(connectionString).Database}\" WITH (FORCE)");
    }

    private static async Task<string> CopyDatabaseAsync()
    {
        var name = $"site{Interlocked.Increment(ref _last)}";
        await OneAtATime.WaitAsync();
        try { await PostgresServer.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {Template}"); }
        finally { OneAtATime.Release(); }
        return await PostgresServer.ConnectionAsync(name);
    }

    private static async Task<string> FillAsync(bool postgres)
    {
        var folder = Scratch.Folder("world");
        var settings = Settings(folder, postgres);
        if (postgres)
        {
            await PostgresServer.ExecuteAsync($"CREATE DATABASE {Template}");
            settings["Database:ConnectionString"] = await PostgresServer.ConnectionAsync(Template);
        }
        await using (var app = TestHost.Build(settings, new TestClock(), new CommandLog()))
        {
            await FirstStart.PrepareAsync(app, demo: true, CancellationToken.None);
            await ServeOnceAsync(app);
        }
        await using (var connection = new NpgsqlConnection(settings.GetValueOrDefault("Database:ConnectionString")))
            if (postgres)
                NpgsqlConnection.ClearPool(connection);
        if (!postgres)
            SqliteConnection.ClearAllPools();
        return folder;
    }

    // An orderly stop leaves a snapshot of the search index, from which every copy starts: filling it anew for each would take minutes of the whole.
    private static async Task ServeOnceAsync(WebApplication app)
    {
        await app.StartAsync();
        using var visitor = new HttpClient(app.GetTestServer().CreateHandler()) { BaseAddress = new Uri("https://localhost") };
        await Eventually.HoldsAsync(async () => (await visitor.GetAsync("/health/ready")).IsSuccessStatusCode, "the world is searchable");
        await app.StopAsync();
    }

    private static Dictionary<string, string?> Settings(string folder, bool postgres) => new(StringComparer.Ordinal)
    {
        ["DataFolder"] = folder,
        ["Database:Provider"] = postgres ? "postgres" : "sqlite",
        ["DEMO_PASSWORD"] = Password,
        // Tests sign in more often than any person does.
        ["RateLimits:Scale"] = "10000",
    };
}
