using System.Net;
using DiversInclusief.Web.Start;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests;

/// <summary>
/// The real site on a real database with the demo world in it, fresh for each test class. Everything a test changes stays for the
/// other tests of its class, so they make their own topics and items and never count all of them.
/// </summary>
public abstract class Site : IAsyncLifetime
{
    private readonly bool _postgres;
    private readonly CommandLog _log = new();
    private Dictionary<string, string?> _settings = [];
    private WebApplication? _app;

    private protected Site(bool postgres) => _postgres = postgres;

    public TestClock Clock { get; } = new();

    public IServiceProvider Services => App.Services;

    public bool IsPostgres => _postgres;

    private WebApplication App => _app ?? throw new InvalidOperationException("The site has not started.");

    public async ValueTask InitializeAsync()
    {
        _settings = await World.CopyAsync(_postgres);
        foreach (var (name, value) in ExtraSettings())
            _settings[name] = value;
        await StartAsync();
    }

    /// <summary>Ends the process and starts it anew on the same data; who was signed in still is.</summary>
    public async Task RestartAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        await StartAsync();
    }

    private async Task StartAsync()
    {
        _app = TestHost.Build(_settings, Clock, _log, AddServices);
        await FirstStart.PrepareAsync(_app, demo: true, CancellationToken.None);
        await _app.StartAsync();
        await Eventually.HoldsAsync(async () => (await Visitor().GetAsync("/health/ready")).Status == HttpStatusCode.OK, "the site is ready");
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is null)
            return;
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_postgres)
            await World.DropAsync(_settings["Database:ConnectionString"]!);
    }

    /// <summary>Someone who has not signed in.</summary>
    public Client Visitor() => new(App.GetTestServer().CreateHandler(), _log);

    /// <summary>A member of the demo world by address, such as "redactie@demo.example", or the part before the @; signed in through the page.</summary>
    public async Task<Client> SignInAsync(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        var client = Visitor();
        var address = email.Contains('@', StringComparison.Ordinal) ? email : email + "@demo.example";
        var page = await client.SubmitAsync(await client.GetAsync("/inloggen"), ("Form.Email", address), ("Form.Password", World.Password));
        Assert.True(client.Cookies.ContainsKey("__Host-lid"), $"{address} could not sign in: {page.Text}");
        return client;
    }

    /// <summary>Does something with the site's own services, in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task WithAsync<TService>(Func<TService, Task> work) where TService : notnull =>
        WithAsync<TService, bool>(async service => { await work(service); return true; });

    /// <summary>Settings of one test class over those of the demo world.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string?>> ExtraSettings() => [];

    /// <summary>Services of one test class, registered before those of the modules.</summary>
    protected virtual void AddServices(IServiceCollection services) { }
}
