using DiversInclusief.Kernel;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Web.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Kernel;

/// <summary>The kernel by itself on an empty database, with one table of notes and no background work.</summary>
public abstract class KernelHost : IAsyncLifetime
{
    private readonly bool _postgres;
    private ServiceProvider? _services;
    private string _connection = "";

    private protected KernelHost(bool postgres) => _postgres = postgres;

    public TestClock Clock { get; } = new();

    internal ScriptedJob Job { get; } = new();

    internal ScriptedLongJob LongJob { get; } = new();

    public bool IsPostgres => _postgres;

    public async ValueTask InitializeAsync()
    {
        var folder = Scratch.Folder("kernel");
        _connection = _postgres ? await EmptyDatabaseAsync(Path.GetFileName(folder)) : $"Data Source={Path.Combine(folder, "site.db")}";
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["DataFolder"] = folder, ["Database:Provider"] = _postgres ? "postgres" : "sqlite", ["Database:ConnectionString"] = _connection, ["Colour"] = "blauw",
        }).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton<TimeProvider>(Clock);
        services.AddKernel(configuration).AddSingleton<IMapTables, NoteTables>().AddSingleton<IRunJob>(Job).AddSingleton<IRunJob>(LongJob);
        services.AddKeptConnections(configuration);
        // EF keeps one model per type of context; this one has another table than the site's.
        services.ConfigureDbContext<AppDb>(options => options.EnableServiceProviderCaching(false));
        _services = services.BuildServiceProvider(validateScopes: true);
        await WithAsync<AppDb>(db => db.Database.EnsureCreatedAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _services!.DisposeAsync();
        if (_postgres)
            await World.DropAsync(_connection);
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = _services!.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull => InScopeAsync(scope => work(scope.GetRequiredService<TService>()));

    public Task WithAsync<TService>(Func<TService, Task> work) where TService : notnull =>
        WithAsync<TService, bool>(async service => { await work(service); return true; });

    private static async Task<string> EmptyDatabaseAsync(string name)
    {
        var database = name.Replace('-', '_');
        await PostgresServer.ExecuteAsync($"CREATE DATABASE \"{database}\"");
        return await PostgresServer.ConnectionAsync(database);
    }
}

public sealed class KernelOnSqlite() : KernelHost(postgres: false);

public sealed class KernelOnPostgres() : KernelHost(postgres: true);
