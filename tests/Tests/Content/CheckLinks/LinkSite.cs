using System.Net;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Tests.Content.CheckLinks;

/// <summary>A site beside a real web server that plays other people's sites: every name that ends in ".example" leads there, all others where they lead in earnest.</summary>
public abstract class LinkSite : Site
{
    private readonly Peer _peer = new();

    private protected LinkSite(bool postgres) : base(postgres)
    {
    }

    /// <summary>What was asked of the peer: method, host and path.</summary>
    public IReadOnlyList<string> Asked => [.. _peer.Asked];

    public Func<HttpContext, Task> Answers { set => _peer.Answer = value; }

    public Task SwitchAsync(bool on) => WithAsync<LinkCheck>(check => check.SwitchAsync(on, Reader.Site, CancellationToken.None));

    public void ForgetAsked() => _peer.Asked.Clear();

    /// <summary>One run of the job, at once.</summary>
    public Task CheckAsync() => WithAsync<IEnumerable<IRunJob>>(jobs => jobs.OfType<DiversInclusief.Content.CheckLinks>().Single().RunAsync("{}", TestContext.Current.CancellationToken));

    protected override void AddServices(IServiceCollection services) => services.AddSingleton<IReachOutside>(_peer);

    private sealed class Peer : IReachOutside
    {
        private readonly PublicInternet _internet = new();
        private readonly Lazy<Task<int>> _port;

        public Peer() => _port = new(StartAsync);

        public System.Collections.Concurrent.ConcurrentQueue<string> Asked { get; } = new();

        public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;

        public async Task<IReadOnlyList<IPEndPoint>> FindAsync(string host, int port, CancellationToken cancellation) =>
            host.EndsWith(".example", StringComparison.Ordinal) ? [new IPEndPoint(IPAddress.Loopback, await _port.Value)] : await _internet.FindAsync(host, port, cancellation);

        private async Task<int> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            app.Run(async context =>
            {
                Asked.Enqueue($"{context.Request.Method} {context.Request.Host}{context.Request.Path}");
                await Answer(context);
            });
            await app.StartAsync();
            return new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        }
    }
}

public sealed class LinkSiteOnSqlite() : LinkSite(postgres: false);

public sealed class LinkSiteOnPostgres() : LinkSite(postgres: true);
