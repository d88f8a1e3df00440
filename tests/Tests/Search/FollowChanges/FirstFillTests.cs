using System.Net;
using DiversInclusief.Search;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Tests.Search.FollowChanges;

public sealed class FirstFillTests
{
    [Fact]
    public async Task Until_the_index_is_filled_the_site_serves_but_is_not_ready()
    {
        var open = new TaskCompletionSource();
        var shelf = new Shelf { Opens = open.Task };
        var log = new CommandLog();
        var said = new LogLines();
        await using var app = TestHost.Build(await World.CopyAsync(postgres: false), new TestClock(), log, services => services.AddSingleton<ISearchSource>(shelf).AddSingleton<ILoggerProvider>(said));
        await app.StartAsync(TestContext.Current.CancellationToken);
        var visitor = new Client(app.GetTestServer().CreateHandler(), log);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health/ready")).Status);
        var page = await visitor.GetAsync("/zoeken?q=taal");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Nog niet alles is te vinden", page.Text, StringComparison.Ordinal);

        var empty = await visitor.GetAsync("/");

        open.SetResult();
        await Eventually.HoldsAsync(async () => (await visitor.GetAsync("/health/ready")).Status == HttpStatusCode.OK, "the index is filled");
        // The front page made from an empty index was kept for visitors, and may not stay.
        Assert.NotEqual(empty.Text, (await visitor.GetAsync("/")).Text);
        // Polled many times, told once.
        Assert.Equal(["Health of search is now Unhealthy. The search index is being filled.", "Health of search is now Healthy. All is well."], said.Of("Health of search"));
        Assert.DoesNotContain("Nog niet alles is te vinden", (await visitor.GetAsync("/zoeken?q=taal")).Text, StringComparison.Ordinal);
    }
}
