using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Kernel.Jobs;

public abstract class JobRunTests(KernelHost kernel) : IAsyncLifetime
{
    protected KernelHost Kernel => kernel;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        kernel.Job.Act = kernel.LongJob.Act = (_, _) => Task.CompletedTask;
        await kernel.WithAsync<AppDb>(db => db.Set<Job>().ExecuteDeleteAsync());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_job_exists_only_when_its_cause_was_kept()
    {
        await kernel.InScopeAsync(scope => Of<Transaction>(scope).RunAsync(() => { Of<Outbox>(scope).Add("scripted", 1); return Task.FromResult(false); }, Cancellation));
        Assert.Empty(await JobsAsync());

        await AddAsync("a");
        Assert.Equal("\"a\"", Assert.Single(await JobsAsync()).Payload);
    }

    [Fact]
    public async Task Jobs_run_oldest_first_when_they_are_due_and_are_gone_when_done()
    {
        var ran = new List<string>();
        kernel.Job.Act = (payload, _) => { ran.Add(payload); return Task.CompletedTask; };
        await AddAsync("later", TimeSpan.FromMinutes(5));
        await AddAsync("first");
        await AddAsync("second");

        while (await NextAsync()) { }
        Assert.Equal(["\"first\"", "\"second\""], ran);
        kernel.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.True(await NextAsync());
        Assert.Equal("\"later\"", ran[^1]);
        Assert.Empty(await JobsAsync());
    }

    [Fact]
    public async Task A_job_that_fails_leaves_nothing_behind_and_waits_twice_as_long_each_time_until_it_gives_up()
    {
        var attempts = 0;
        kernel.Job.Act = (_, _) =>
        {
            attempts++;
            throw new InvalidOperationException("De mailserver antwoordt niet.");
        };
        await AddAsync("x");

        for (var minutes = 1; minutes <= 128; minutes *= 2)
        {
            Assert.True(await NextAsync());
            Assert.False(await NextAsync(), "it waits its turn");
            kernel.Clock.Advance(TimeSpan.FromMinutes(minutes));
        }
        var job = Assert.Single(await JobsAsync());
        Assert.Equal((8, 8, true, "De mailserver antwoordt niet."), (attempts, job.Attempts, job.GaveUp, job.LastError));
        Assert.False(await NextAsync());
    }

    [Fact]
    public async Task What_a_failed_job_wrote_is_undone_and_the_next_try_does_it_once()
    {
        var fail = true;
        await kernel.InScopeAsync(async scope =>
        {
            var db = Of<AppDb>(scope);
            kernel.Job.Act = async (payload, token) =>
            {
                db.Add(new Note { Id = $"job-{payload}" });
                await db.SaveChangesAsync(token);
                if (fail)
                    throw new InvalidOperationException("halverwege");
            };
            await AddAsync("once");
            await Of<JobRun>(scope).NextAsync(Cancellation);
            Assert.False(await db.Set<Note>().AnyAsync(n => n.Id == "job-\"once\"", Cancellation));
            fail = false;
            kernel.Clock.Advance(TimeSpan.FromMinutes(1));
            return await Of<JobRun>(scope).NextAsync(Cancellation);
        });

        Assert.Equal(1, await kernel.WithAsync<AppDb, int>(db => db.Set<Note>().CountAsync(n => n.Id == "job-\"once\"", Cancellation)));
        Assert.Empty(await JobsAsync());
    }

    [Fact]
    public async Task A_job_that_is_killed_halfway_runs_again_as_if_it_never_began()
    {
        using var killed = new CancellationTokenSource();
        kernel.Job.Act = async (_, token) => { await killed.CancelAsync(); token.ThrowIfCancellationRequested(); };
        await AddAsync("x");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kernel.WithAsync<JobRun>(run => run.NextAsync(killed.Token)));

        Assert.Equal(0, Assert.Single(await JobsAsync()).Attempts);
        kernel.Job.Act = (_, _) => Task.CompletedTask;
        Assert.True(await NextAsync());
        Assert.Empty(await JobsAsync());
    }

    [Fact]
    public async Task A_job_of_no_module_is_put_off_with_its_reason()
    {
        await kernel.InScopeAsync(scope => Of<Transaction>(scope).RunAsync(() => { Of<Outbox>(scope).Add("van-niemand", 1); return Task.FromResult(true); }, Cancellation));

        Assert.True(await NextAsync());
        Assert.Contains("van-niemand", Assert.Single(await JobsAsync()).LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_nobody_causes_is_planned_once_and_comes_back_by_itself()
    {
        await kernel.WithAsync<JobRun>(run => run.PlanAsync(Cancellation));
        await kernel.WithAsync<JobRun>(run => run.PlanAsync(Cancellation));
        Assert.Equal("audit.forget", Assert.Single(await JobsAsync()).Kind);

        Assert.True(await NextAsync());

        Assert.Equal(kernel.Clock.GetUtcNow().AddDays(1), Assert.Single(await JobsAsync()).DueAt);
        Assert.False(await NextAsync());
    }

    [Fact]
    public async Task What_two_nodes_planned_at_once_comes_back_once()
    {
        foreach (var _ in Enumerable.Range(0, 2))
            await kernel.InScopeAsync(scope => Of<Transaction>(scope).RunAsync(() => { Of<Outbox>(scope).Add("audit.forget", 1); return Task.FromResult(true); }, Cancellation));

        while (await NextAsync()) { }

        Assert.Single(await JobsAsync());
    }

    [Fact]
    public async Task While_a_long_job_runs_others_write_and_no_one_else_takes_it()
    {
        kernel.LongJob.Act = async (_, _) =>
        {
            await AddAsync("meanwhile");
            Assert.True(await NextAsync());
            Assert.False(await NextAsync(), "the long job is lent out");
        };
        await AddLongAsync();

        Assert.True(await NextAsync());
        Assert.Empty(await JobsAsync());
    }

    [Fact]
    public async Task A_long_job_that_is_killed_runs_again_after_its_lease()
    {
        using var killed = new CancellationTokenSource();
        kernel.LongJob.Act = async (_, token) => { await killed.CancelAsync(); token.ThrowIfCancellationRequested(); };
        await AddLongAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kernel.WithAsync<JobRun>(run => run.NextAsync(killed.Token)));

        kernel.LongJob.Act = (_, _) => Task.CompletedTask;
        Assert.False(await NextAsync());
        kernel.Clock.Advance(IRunLongJob.Lease);
        Assert.True(await NextAsync());
        Assert.Empty(await JobsAsync());
    }

    private Task<bool> AddLongAsync() => kernel.InScopeAsync(scope =>
        Of<Transaction>(scope).RunAsync(() => { Of<Outbox>(scope).Add("scripted-long", 1); return Task.FromResult(true); }, Cancellation));

    private static T Of<T>(IServiceProvider scope) where T : notnull => (T)scope.GetService(typeof(T))!;

    protected Task<bool> AddAsync(string payload, TimeSpan delay = default) => kernel.InScopeAsync(scope =>
        Of<Transaction>(scope).RunAsync(() => { Of<Outbox>(scope).Add("scripted", payload, delay); return Task.FromResult(true); }, Cancellation));

    protected Task<bool> NextAsync() => kernel.WithAsync<JobRun, bool>(run => run.NextAsync(Cancellation));

    private Task<List<Job>> JobsAsync() => kernel.WithAsync<AppDb, List<Job>>(db => db.Set<Job>().AsNoTracking().ToListAsync(Cancellation));
}

public sealed class JobRunOnSqlite(KernelOnSqlite kernel) : JobRunTests(kernel), IClassFixture<KernelOnSqlite>;

public sealed class JobRunOnPostgres(KernelOnPostgres kernel) : JobRunTests(kernel), IClassFixture<KernelOnPostgres>
{
    [Fact]
    public async Task Two_nodes_never_run_the_same_job()
    {
        var running = new TaskCompletionSource();
        var finish = new TaskCompletionSource();
        Kernel.Job.Act = async (_, _) => { running.SetResult(); await finish.Task; };
        await AddAsync("x");

        var first = NextAsync();
        await running.Task;
        var second = await NextAsync();
        finish.SetResult();

        Assert.False(second);
        Assert.True(await first);
    }
}
