using DiversInclusief.Search.FollowChanges;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests.Search.FollowChanges;

public abstract class SetAsideTests(SiteWithShelf site)
{
    [Fact]
    public async Task One_thing_that_cannot_be_loaded_does_not_hold_up_the_others()
    {
        site.Shelf.Put("rot", "Rotte appel");
        site.Shelf.Put("gaaf", "Gave peer");
        site.Shelf.Spoiled.Add("rot");
        await site.Shelf.NoteAsync(site, "rot", "gaaf");

        await FindsAsync("peer", "gaaf");
        Assert.True(Aside.Holds("shelf", "rot"));
        Assert.DoesNotContain("shelf:rot", site.Found("appel"));
        await MendAsync("rot");
    }

    [Fact]
    public async Task What_is_in_doubt_is_hidden_although_it_was_found_before()
    {
        site.Shelf.Put("twijfel", "Twijfelgeval");
        await site.FindableAsync("twijfelgeval", "public", "twijfel");
        site.Shelf.Spoiled.Add("twijfel");
        await site.Shelf.NoteAsync(site, "twijfel");

        await Eventually.HoldsAsync(() => Task.FromResult(!site.Found("twijfelgeval").Any()), "it is hidden");
        await MendAsync("twijfel");
    }

    [Fact]
    public async Task What_was_set_aside_is_found_when_its_source_is_mended()
    {
        site.Shelf.Put("kapot", "Plakbandje");
        site.Shelf.Spoiled.Add("kapot");
        await site.Shelf.NoteAsync(site, "kapot");
        await Eventually.HoldsAsync(() => Task.FromResult(Aside.Holds("shelf", "kapot")), "it is set aside");

        site.Shelf.Spoiled.Clear();
        site.Clock.Advance(TimeSpan.FromMinutes(2));

        await FindsAsync("plakbandje", "kapot");
        Assert.False(Aside.Holds("shelf", "kapot"));
    }

    [Fact]
    public async Task A_later_change_of_what_is_set_aside_is_taken_without_waiting()
    {
        site.Shelf.Put("weer", "Weerhaan");
        site.Shelf.Spoiled.Add("weer");
        await site.Shelf.NoteAsync(site, "weer");
        await Eventually.HoldsAsync(() => Task.FromResult(Aside.Holds("shelf", "weer")), "it is set aside");

        site.Shelf.Spoiled.Clear();
        await site.Shelf.NoteAsync(site, "weer");

        await FindsAsync("weerhaan", "weer");
    }

    [Fact]
    public async Task A_source_that_is_broken_as_a_whole_sets_nothing_aside()
    {
        var keys = Enumerable.Range(0, 25).Select(i => "veel" + i).ToArray();
        foreach (var key in keys)
            site.Shelf.Put(key, "Massaal " + key);
        site.Shelf.IsBroken = true;
        await site.Shelf.NoteAsync(site, keys);
        // More than the tries after which each is loaded by itself.
        await Eventually.HoldsAsync(() => Task.FromResult(site.Services.GetRequiredService<FeedState>().Following.Tries > 6), "it was tried often");

        Assert.DoesNotContain(Aside.All, item => item.Key.StartsWith("veel", StringComparison.Ordinal));
        site.Shelf.IsBroken = false;

        await FindsAsync("massaal", keys[0]);
    }

    [Fact]
    public async Task Building_anew_goes_on_without_what_cannot_be_loaded()
    {
        site.Shelf.Put("bouw", "Bouwsteen");
        site.Shelf.Put("brokkel", "Brokkelsteen");
        site.Shelf.Spoiled.Add("brokkel");
        await site.FillAgainAsync();

        await FindsAsync("bouwsteen", "bouw");
        Assert.True(Aside.Holds("shelf", "brokkel"));
        await MendAsync("brokkel");
    }

    private ItemsAside Aside => site.Services.GetRequiredService<FeedState>().Aside;

    private async Task FindsAsync(string query, string key) => await Eventually.HoldsAsync(() => Task.FromResult(site.Found(query).Contains("shelf:" + key)), $"{query} is found");

    private async Task MendAsync(string key)
    {
        site.Shelf.Spoiled.Clear();
        await site.Shelf.NoteAsync(site, key);
        await Eventually.HoldsAsync(() => Task.FromResult(!Aside.Holds("shelf", key)), "it is mended");
    }
}

public sealed class SetAsideOnSqlite(ShelfOnSqlite site) : SetAsideTests(site), IClassFixture<ShelfOnSqlite>;

public sealed class SetAsideOnPostgres(ShelfOnPostgres site) : SetAsideTests(site), IClassFixture<ShelfOnPostgres>;
