using System.Collections.Concurrent;
using DiversInclusief.Tests;
using DiversInclusief.Web;
using DiversInclusief.Web.Start;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(DiversInclusief.Browser.Site))]

namespace DiversInclusief.Browser;

/// <summary>The site with the demo world on a port of this machine, and the browser that visits it.</summary>
public sealed class Site : IAsyncLifetime
{
    public const string Password = "een lang wachtwoord voor tests";

    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly ConcurrentDictionary<string, Lazy<Task<IBrowserContext>>> _contexts = new(StringComparer.Ordinal);
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    public IServiceProvider Services => _app!.Services;

    internal IBrowser Browser => _browser!;

    /// <summary>A browser in which this member is signed in, the same for everyone who asks: what it fetched before it need not fetch again.</summary>
    /// <param name="member">Null is a visitor.</param>
    internal Task<IBrowserContext> ContextOfAsync(string? member) =>
        _contexts.GetOrAdd(member ?? "", _ => new Lazy<Task<IBrowserContext>>(async () => await (await Visit.StartAsAsync(this, member)).LeaveAsync())).Value;

    public async ValueTask InitializeAsync()
    {
        _app = SiteApplication.Build(["test"], Adapt);
        await FirstStart.PrepareAsync(_app, demo: true, CancellationToken.None);
        await _app.StartAsync();
        Address = _app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await ReadyAsync();
        _playwright = await Playwright.CreateAsync();
        // The same patience as everything else here has: both assemblies of tests share the processors.
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser!.CloseAsync();
        _playwright!.Dispose();
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private static void Adapt(WebApplicationBuilder builder)
    {
        // First start names its recipes from the folder that the site runs in.
        Directory.SetCurrentDirectory(Repository.Root);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["DataFolder"] = Scratch.Folder("browser"), ["DEMO_PASSWORD"] = Password, ["RateLimits:Scale"] = "10000",
        });
        builder.Logging.ClearProviders();
        builder.Services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseStaticWebAssets();
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient();
        for (var tries = 0; !(await http.GetAsync(Address + "/health/ready")).IsSuccessStatusCode; tries++)
        {
            Assert.True(tries < 600, "The site did not become ready.");
            await Task.Delay(50);
        }
    }
}
