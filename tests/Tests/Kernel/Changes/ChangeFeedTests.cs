using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Kernel.Changes;

public abstract class ChangeFeedTests(KernelHost kernel) : IAsyncLifetime
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected KernelHost Kernel => kernel;

    public async ValueTask InitializeAsync() => await kernel.WithAsync<AppDb>(db => db.Set<Change>().ExecuteDeleteAsync());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Changes_come_in_the_order_they_were_kept_and_in_portions()
    {
        await KeepAsync("a", "b");
        await KeepAsync("c");

        var first = await AfterAsync(ChangeFeed.Start, atMost: 2);
        var rest = await AfterAsync(Position(first[^1]), atMost: 2);

        Assert.Equal(["a", "b"], first.Select(c => c.Key));
        Assert.Equal(["c"], rest.Select(c => c.Key));
        Assert.Empty(await AfterAsync(Position(rest[^1]), atMost: 2));
    }

    [Fact]
    public async Task The_end_of_the_log_is_where_a_follower_that_saw_everything_goes_on()
    {
        Assert.Equal(ChangeFeed.Start, await EndAsync());
        await KeepAsync("a");
        var end = await EndAsync();
        await KeepAsync("b");

        Assert.Equal(["b"], (await AfterAsync(end, 10)).Select(c => c.Key));
    }

    [Fact]
    public async Task A_change_that_was_given_up_is_never_seen_and_wakes_nobody()
    {
        var signal = await kernel.WithAsync<ChangeSignal, ChangeSignal>(Task.FromResult);
        await signal.WaitAsync(TimeSpan.Zero, Cancellation);
        await kernel.InScopeAsync(scope => scope.GetRequiredService<Transaction>().RunAsync(() =>
        {
            scope.GetRequiredService<ChangeLog>().Note("test", "given up");
            return Task.FromResult(false);
        }, Cancellation));

        Assert.Empty(await AfterAsync(ChangeFeed.Start, 10));
        Assert.False(await signal.WaitAsync(TimeSpan.Zero, Cancellation));
        await KeepAsync("kept");
        Assert.True(await signal.WaitAsync(TimeSpan.Zero, Cancellation));
    }

    /// <summary>Until the feed shows it: on PostgreSQL transactions of other tests on the same server hold a change back for a moment.</summary>
    private async Task KeepAsync(params string[] keys)
    {
        await NoteAsync(keys);
        await Eventually.HoldsAsync(async () => (await AfterAsync(ChangeFeed.Start, 100)).Count == await kernel.WithAsync<AppDb, int>(db => db.Set<Change>().CountAsync(Cancellation)), "all changes are settled");
    }

    protected Task NoteAsync(params string[] keys) => kernel.InScopeAsync(scope => scope.GetRequiredService<Transaction>().RunAsync(() =>
    {
        foreach (var key in keys)
            scope.GetRequiredService<ChangeLog>().Note("test", key);
        return Task.FromResult(true);
    }, Cancellation));

    protected Task<List<Change>> AfterAsync(ChangePosition position, int atMost) =>
        kernel.WithAsync<ChangeFeed, List<Change>>(feed => feed.AfterAsync(position, atMost, Cancellation));

    private Task<ChangePosition> EndAsync() => kernel.WithAsync<ChangeFeed, ChangePosition>(feed => feed.EndAsync(Cancellation));

    private static ChangePosition Position(Change change) => new(change.Transaction, change.Number);
}

public sealed class ChangeFeedOnSqlite(KernelOnSqlite kernel) : ChangeFeedTests(kernel), IClassFixture<KernelOnSqlite>;

public sealed class ChangeFeedOnPostgres(KernelOnPostgres kernel) : ChangeFeedTests(kernel), IClassFixture<KernelOnPostgres>
{
    [Fact]
    public async Task A_change_waits_for_an_older_transaction_that_is_still_running_so_that_none_is_skipped()
    {
        var noted = new TaskCompletionSource();
        var commit = new TaskCompletionSource();
        var slow = Kernel.InScopeAsync(scope => scope.GetRequiredService<Transaction>().RunAsync(async () =>
        {
            scope.GetRequiredService<ChangeLog>().Note("test", "slow");
            await scope.GetRequiredService<AppDb>().SaveChangesAsync(Cancellation);
            noted.SetResult();
            await commit.Task;
            return true;
        }, Cancellation));
        await noted.Task;
        await NoteAsync("fast");

        Assert.Empty(await AfterAsync(ChangeFeed.Start, 10));
        commit.SetResult();
        await slow;
        await Eventually.HoldsAsync(async () => (await AfterAsync(ChangeFeed.Start, 10)).Select(c => c.Key).SequenceEqual(["slow", "fast"]), "both come, in their order");
    }
}
