using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Search.KeepSnapshot;

public sealed class RefusedSnapshotTests
{
    [Fact]
    public Task Without_a_snapshot_the_index_is_built_from_the_database() =>
        RebuiltAsync("Er was geen momentopname.", site => File.Delete(site.File));

    [Fact]
    public Task A_snapshot_that_was_cut_short_is_not_used() =>
        RebuiltAsync("De momentopname was beschadigd.", site => Rewrite(site, bytes => bytes[..(bytes.Length / 2)]));

    [Fact]
    public Task A_snapshot_with_one_flipped_bit_is_not_used() => RebuiltAsync("De momentopname was beschadigd.", site => Rewrite(site, bytes =>
    {
        bytes[bytes.Length / 3] ^= 1;
        return bytes;
    }));

    [Fact]
    public Task What_was_never_a_snapshot_is_not_used() =>
        RebuiltAsync("De momentopname was beschadigd.", site => Rewrite(site, _ => "dit is geen momentopname, al is het wel een bestand"u8.ToArray()));

    [Fact]
    public async Task A_snapshot_that_the_site_may_not_read_is_not_used()
    {
        // A lock holds for root too.
        FileStream? locked = null;
        await RebuiltAsync("De momentopname was niet te lezen.", site => locked = new FileStream(site.File, FileMode.Open, FileAccess.ReadWrite, FileShare.None));
        await locked!.DisposeAsync();
    }

    [Fact]
    public Task A_snapshot_that_is_too_old_to_catch_up_is_not_used() =>
        RebuiltAsync("De momentopname was te oud.", site => site.Clock.Advance(TimeSpan.FromDays(4)));

    [Fact]
    public Task What_a_killed_site_left_beside_the_snapshot_does_no_harm() => StartedAsync("Uit de momentopname.", site =>
    {
        File.WriteAllText(site.File + ".new", "half a snapsh");
        return Task.CompletedTask;
    });

    [Fact]
    public Task A_snapshot_of_a_database_that_was_put_back_is_not_used() => StartedAsync("Uit de database. De momentopname hoorde niet bij deze database.", async site =>
    {
        // The same numbers, given out again to other changes.
        await using var scope = TestHost.Build(site.Settings, site.Clock, new CommandLog()).Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDb>().Set<Change>().ExecuteUpdateAsync(
            change => change.SetProperty(c => c.At, TestClock.Start.AddDays(-30)), TestContext.Current.CancellationToken);
    });

    private static Task RebuiltAsync(string why, Action<Restarts> spoil) => StartedAsync("Uit de database. " + why, site =>
    {
        spoil(site);
        return Task.CompletedTask;
    });

    private static async Task StartedAsync(string how, Func<Restarts, Task> between)
    {
        await using var site = await Restarts.MakeAsync();
        site.Shelf.Put("boek", "Leesplankje");
        await site.StartReadyAsync();
        await site.StopAsync();
        await between(site);

        await site.StartReadyAsync();

        await site.FindsAsync("leesplankje", "boek");
        Assert.StartsWith(how, site.Start, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await site.Visitor().GetAsync("/health/ready")).Status);
    }

    private static void Rewrite(Restarts site, Func<byte[], byte[]> change) => File.WriteAllBytes(site.File, change(File.ReadAllBytes(site.File)));
}
