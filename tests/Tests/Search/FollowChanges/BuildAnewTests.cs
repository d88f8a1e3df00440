using DiversInclusief.Search.FollowChanges;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Search.FollowChanges;

public abstract class BuildAnewTests(SiteWithShelf site)
{
    [Fact]
    public async Task While_the_index_is_built_anew_the_old_one_serves_and_changes_come_through()
    {
        site.Shelf.Put("oud", "Oudgediende");
        site.Shelf.Put("weg", "Wegwerpartikel");
        await site.FindableAsync("oudgediende", "public", "oud");
        await site.FindableAsync("wegwerpartikel", "public", "weg");
        var open = new TaskCompletionSource();
        site.Shelf.Opens = open.Task;
        var filled = State.Fills;
        await site.FillAgainAsync(wait: false);
        await Eventually.HoldsAsync(() => Task.FromResult(State.Progress is not null), "building is under way");

        Assert.Contains("shelf:oud", site.Found("oudgediende"));
        site.Shelf.Put("tussen", "Tussendoortje");
        site.Shelf.Remove("weg");
        await site.FindableAsync("tussendoortje", "public", "tussen");
        await site.Shelf.NoteAsync(site, "weg");
        await Eventually.HoldsAsync(() => Task.FromResult(!site.Found("wegwerpartikel").Any()), "the removal came through");
        Assert.StartsWith("Healthy\n", (await site.Visitor().GetAsync("/health/ready")).Html, StringComparison.Ordinal);

        open.SetResult();
        await Eventually.HoldsAsync(() => Task.FromResult(State.Fills > filled), "the new one is there");
        Assert.Contains("shelf:oud", site.Found("oudgediende"));
        Assert.Contains("shelf:tussen", site.Found("tussendoortje"));
        Assert.Empty(site.Found("wegwerpartikel"));
    }

    [Fact]
    public async Task Asking_again_while_it_is_built_builds_once_more_afterwards()
    {
        var open = new TaskCompletionSource();
        site.Shelf.Opens = open.Task;
        var filled = State.Fills;
        await site.FillAgainAsync(wait: false);
        await Eventually.HoldsAsync(() => Task.FromResult(State.Progress is not null), "building is under way");
        await site.FillAgainAsync(wait: false);
        // The feed has passed the second request when it takes what was noted after it.
        site.Shelf.Put("erna", "Achteraankomer");
        await site.FindableAsync("achteraankomer", "public", "erna");

        open.SetResult();

        await Eventually.HoldsAsync(() => Task.FromResult(State.Fills == filled + 2), "it was built twice");
    }

    private FeedState State => site.Services.GetRequiredService<FeedState>();
}

public sealed class BuildAnewOnSqlite(ShelfOnSqlite site) : BuildAnewTests(site), IClassFixture<ShelfOnSqlite>;

public sealed class BuildAnewOnPostgres(ShelfOnPostgres site) : BuildAnewTests(site), IClassFixture<ShelfOnPostgres>;
