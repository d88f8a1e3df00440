using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Search.FollowChanges;

/// <summary>PostgreSQL hands out numbers before commit, so the lower number may become visible last.</summary>
public sealed class LateCommitTests(ShelfOnPostgres site) : IClassFixture<ShelfOnPostgres>
{
    [Fact]
    public async Task A_change_that_commits_late_behind_a_higher_number_is_not_missed()
    {
        var start = await site.WithAsync<ChangeFeed, ChangePosition>(feed => feed.EndAsync(TestContext.Current.CancellationToken));
        site.Shelf.Put("laat", "Laatkomer");
        site.Shelf.Put("vroeg", "Vroegkomer");
        var release = new TaskCompletionSource();
        var late = await NotedButNotCommittedAsync("laat", release.Task);

        await site.Shelf.NoteAsync(site, "vroeg");
        Assert.DoesNotContain("vroeg", await KeysAfterAsync(start));
        release.SetResult();
        await late;

        // Any other open transaction of the server, even in another database, keeps what came after it for later.
        await Eventually.HoldsAsync(async () => (await KeysAfterAsync(start)).SequenceEqual(["laat", "vroeg"]), "both are there, in order");
        await Eventually.HoldsAsync(() => Task.FromResult(site.Found("laatkomer").Any() && site.Found("vroegkomer").Any()), "both are found");
    }

    private Task<List<string>> KeysAfterAsync(ChangePosition start) => site.WithAsync<ChangeFeed, List<string>>(
        async feed => (await feed.AfterAsync(start, 100, TestContext.Current.CancellationToken)).ConvertAll(c => c.Key));

    /// <returns>The commit, which waits for the release; the change has its number by now.</returns>
    private async Task<Task> NotedButNotCommittedAsync(string key, Task release)
    {
        var numbered = new TaskCompletionSource();
        var commit = site.WithAsync<IServiceProvider>(services => services.GetRequiredService<Transaction>().RunAsync(async () =>
        {
            services.GetRequiredService<ChangeLog>().Note(site.Shelf.Name, key);
            await services.GetRequiredService<AppDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
            numbered.SetResult();
            await release;
        }, TestContext.Current.CancellationToken));
        await Task.WhenAny(numbered.Task, commit);
        return commit;
    }
}
