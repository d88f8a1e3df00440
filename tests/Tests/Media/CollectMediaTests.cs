using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Media;

/// <summary>What the daily tidying of the library takes, and what it leaves.</summary>
public abstract class CollectMediaTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bytes_that_somebody_puts_in_their_place_anew_are_not_taken_for_old_ones()
    {
        var hash = new string('a', 63) + (site is PostgresSite ? '1' : '2');
        Task tidied = Task.CompletedTask;
        await site.WithAsync<IServiceProvider>(services => services.GetRequiredService<Transaction>().RunAsync(async () =>
        {
            await services.GetRequiredService<HeldBytes>().TakeTurnAsync(hash, Cancellation);
            var bytes = services.GetRequiredService<MediaDisk>().Original(hash);
            await File.WriteAllTextAsync(bytes, "oud", Cancellation);
            File.SetLastWriteTimeUtc(bytes, File.GetLastWriteTimeUtc(bytes) - CollectMedia.Keep - TimeSpan.FromDays(1));
            tidied = site.WithAsync<CollectMedia>(collect => collect.RunAsync(Cancellation));
            // Long enough to do harm, if it did not wait for its turn.
            await Task.WhenAny(tidied, Task.Delay(TimeSpan.FromMilliseconds(500), Cancellation));
            services.GetRequiredService<AppDb>().Add(new MediaFile { Id = hash[^20..], Path = $"{hash}.pdf", Name = "Opnieuw", Hash = hash, ContentType = "application/pdf", IsKept = true, StoredAt = site.Clock.GetUtcNow() });
        }, Cancellation));
        await tidied;

        Assert.Contains(await site.OnDiskAsync(), file => file.EndsWith(hash, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_dropped_in_a_form_that_nobody_saved_goes_after_a_week_and_nothing_else_does()
    {
        var dropped = (await site.StoreAsync("weggelegd.pdf", Pdf.With("weggelegd"), isKept: false)).File!;
        var used = (await site.StoreAsync("wel gebruikt.pdf", Pdf.With("wel gebruikt"), isKept: false)).File!;
        await site.UseAsync(used.Path, "");
        var placed = (await site.StoreAsync("neergezet.pdf", Pdf.With("neergezet"))).File!;

        await CollectAsync(TimeSpan.FromDays(6));
        Assert.NotNull(await site.RowAsync(dropped.Path));
        await CollectAsync(TimeSpan.FromDays(8));

        Assert.Null(await site.RowAsync(dropped.Path));
        Assert.NotNull(await site.RowAsync(used.Path));
        Assert.NotNull(await site.RowAsync(placed.Path));
        var left = await site.OnDiskAsync();
        Assert.DoesNotContain(left, file => file.Contains(dropped.Hash, StringComparison.Ordinal));
        Assert.Contains(left, file => file.Contains(placed.Hash, StringComparison.Ordinal));
    }

    private async Task CollectAsync(TimeSpan later)
    {
        var before = site.Clock.GetUtcNow();
        site.Clock.Advance(later);
        foreach (var file in await site.OnDiskAsync())
            File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file) - later);
        await site.WithAsync<CollectMedia>(collect => collect.RunAsync(Cancellation));
        site.Clock.SetTo(before);
    }
}

public sealed class CollectMediaOnSqlite(SqliteSite site) : CollectMediaTests(site), IClassFixture<SqliteSite>;

public sealed class CollectMediaOnPostgres(PostgresSite site) : CollectMediaTests(site), IClassFixture<PostgresSite>;
