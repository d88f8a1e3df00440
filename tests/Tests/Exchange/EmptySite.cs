using DiversInclusief.Kernel.Data;
using DiversInclusief.Web.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Exchange;

/// <summary>A site with its tables and nothing in them: no types, no roles, no first start.</summary>
internal sealed class EmptySite : IAsyncDisposable
{
    private static int _last;
    private readonly WebApplication _app;
    private readonly string? _connection;

    private EmptySite(WebApplication app, string? connection) => (_app, _connection) = (app, connection);

    public static async Task<EmptySite> StartAsync(bool postgres)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["DataFolder"] = Scratch.Folder("empty"), ["Database:Provider"] = postgres ? "postgres" : "sqlite" };
        if (postgres)
        {
            var name = $"empty{Interlocked.Increment(ref _last)}";
            await PostgresServer.ExecuteAsync($"CREATE DATABASE {name}");
            settings["Database:ConnectionString"] = await PostgresServer.ConnectionAsync(name);
        }
        var site = new EmptySite(TestHost.Build(settings, new TestClock(), new CommandLog()), settings.GetValueOrDefault("Database:ConnectionString"));
        await site.WithAsync<AppDb, bool>(async db => { await db.Database.MigrateAsync(); return true; });
        return site;
    }

    public string Folder(string name) => Path.Combine(_app.Configuration["DataFolder"]!, name);

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(params string[] words) => CommandLine.RunAsync(_app, words);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        if (_connection is not null)
            await World.DropAsync(_connection);
    }
}
