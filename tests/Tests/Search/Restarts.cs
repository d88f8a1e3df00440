using System.Net;
using DiversInclusief.Search;
using DiversInclusief.Search.KeepSnapshot;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Search;

/// <summary>One site with a shelf that is stopped, killed and started again on the same data folder and database.</summary>
internal sealed class Restarts : IAsyncDisposable
{
    private readonly CommandLog _log = new();
    private readonly bool _postgres;
    private WebApplication? _app;

    private Restarts(bool postgres, Dictionary<string, string?> settings) => (_postgres, Settings) = (postgres, settings);

    public Dictionary<string, string?> Settings { get; }

    public TestClock Clock { get; } = new();

    public Shelf Shelf { get; set; } = new();

    public string Folder => Path.Combine(Settings["DataFolder"]!, "search");

    public string File => Path.Combine(Folder, "index.snapshot");

    public IServiceProvider Services => _app!.Services;

    public static async Task<Restarts> MakeAsync(bool postgres = false) => new(postgres, await World.CopyAsync(postgres));

    public async Task StartAsync()
    {
        _app = TestHost.Build(Settings, Clock, _log, services => services.AddSingleton<ISearchSource>(Shelf).AddSingleton<INameFacets>(Shelf));
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    public async Task StartReadyAsync()
    {
        await StartAsync();
        await Eventually.HoldsAsync(async () => (await Visitor().GetAsync("/health/ready")).Status == HttpStatusCode.OK, "the site is ready");
    }

    /// <summary>An orderly end.</summary>
    public async Task StopAsync()
    {
        await _app!.StopAsync(TestContext.Current.CancellationToken);
        await _app.DisposeAsync();
        _app = null;
    }

    /// <summary>An end without any of the last things a site does: its snapshot stays as it was.</summary>
    public async Task KillAsync()
    {
        var before = System.IO.File.Exists(File) ? await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken) : null;
        await StopAsync();
        if (before is null)
            System.IO.File.Delete(File);
        else
            await System.IO.File.WriteAllBytesAsync(File, before, TestContext.Current.CancellationToken);
    }

    public async Task SnapshotAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WriteSnapshot>().RunAsync(TestContext.Current.CancellationToken);
    }

    public Client Visitor() => new(_app!.GetTestServer().CreateHandler(), _log);

    public async Task<Client> AdministratorAsync()
    {
        var client = Visitor();
        await client.SubmitAsync(await client.GetAsync("/inloggen"), ("Form.Email", "beheer@demo.example"), ("Form.Password", World.Password));
        return client;
    }

    public Task NoteAsync(params string[] keys) => Shelf.NoteAsync(Services, keys);

    public IEnumerable<string> Found(string query, params string[] tokens) => Services.GetRequiredService<ISearchIndex>()
        .Search(new SearchRequest { Query = query, Reader = new ReaderTokens(tokens is [] ? ["public"] : tokens), Take = 100 }).Hits.Select(hit => hit.Id);

    public Task FindsAsync(string query, string key) => Eventually.HoldsAsync(() => Task.FromResult(Found(query).Contains("shelf:" + key)), $"{query} is found");

    public string Start => Services.GetRequiredService<SnapshotState>().Start ?? "";

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await StopAsync();
        if (_postgres)
            await World.DropAsync(Settings["Database:ConnectionString"]!);
    }
}
