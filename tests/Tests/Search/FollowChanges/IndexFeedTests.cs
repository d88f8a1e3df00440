using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Search.FollowChanges;

public abstract class IndexFeedTests(SiteWithShelf site)
{
    [Fact]
    public async Task A_change_is_found_after_its_commit_and_a_removal_as_well()
    {
        site.Shelf.Put("fiets", "Fietsles voor nieuwkomers");
        await site.Shelf.NoteAsync(site, "fiets");
        await FollowedAsync(() => site.Found("fietsles").Contains("shelf:fiets"));

        site.Shelf.Remove("fiets");
        await site.Shelf.NoteAsync(site, "fiets");
        await FollowedAsync(() => !site.Found("fietsles").Contains("shelf:fiets"));
    }

    [Fact]
    public async Task A_thing_that_becomes_closed_is_closed_in_the_index_too()
    {
        site.Shelf.Put("kast", "Kastdeur");
        await site.FindableAsync("kastdeur", "public", "kast");

        site.Shelf.Put("kast", "Kastdeur", token: "room:dicht");
        await site.Shelf.NoteAsync(site, "kast");

        await FollowedAsync(() => !site.Found("kastdeur").Contains("shelf:kast"));
        Assert.Contains("shelf:kast", site.Found("kastdeur", "room:dicht"));
    }

    [Fact]
    public async Task What_is_noted_twice_or_many_times_stands_in_the_index_once()
    {
        site.Shelf.Put("stoel", "Stoelendans");
        await site.Shelf.NoteAsync(site, "stoel", "stoel");
        await site.FindableAsync("stoelendans", "public", "stoel");

        Assert.Single(site.Found("stoelendans"), id => id == "shelf:stoel");
    }

    [Fact]
    public async Task A_source_that_fails_for_a_while_loses_nothing()
    {
        site.Shelf.IsBroken = true;
        site.Shelf.Put("lamp", "Lampenkap");
        await site.Shelf.NoteAsync(site, "lamp");
        await Eventually.HoldsAsync(() => Task.FromResult(site.Shelf.FailedLoads > 0), "the load failed");
        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/health/ready")).Html.StartsWith("Degraded\nThe search index fell behind.", StringComparison.Ordinal), "the site says that the index fell behind");

        site.Shelf.IsBroken = false;

        await site.FindableAsync("lampenkap", "public", "lamp");
    }

    [Fact]
    public async Task Filling_again_takes_away_what_left_the_database_unnoticed()
    {
        site.Shelf.Put("tafel", "Tafelpoot");
        await site.FindableAsync("tafelpoot", "public", "tafel");
        site.Shelf.Remove("tafel");

        await site.FillAgainAsync();

        // The filling that ended may be one that began before; only another one can take it away.
        await FollowedAsync(() => !site.Found("tafelpoot").Contains("shelf:tafel"));
    }

    [Fact]
    public async Task Old_changes_are_cleaned_away_and_following_goes_on()
    {
        site.Shelf.Put("oud", "Oudpapier");
        await site.FindableAsync("oudpapier", "public", "oud");
        site.Clock.Advance(TimeSpan.FromDays(8));
        var before = site.Clock.GetUtcNow() - TimeSpan.FromDays(7);

        // The last one stays, so that a snapshot can recognise the log.
        await Eventually.HoldsAsync(
            () => site.WithAsync<AppDb, bool>(async db => await db.Set<Change>().CountAsync(c => c.At < before, TestContext.Current.CancellationToken) == 1), "old changes are gone");

        site.Shelf.Put("nieuw", "Nieuwbouw");
        await site.FindableAsync("nieuwbouw", "public", "nieuw");
    }

    // How soon is measured by the bench; a test waits for the thing itself.
    private static Task FollowedAsync(Func<bool> condition) => Eventually.HoldsAsync(() => Task.FromResult(condition()), "the index followed");
}

public sealed class IndexFeedOnSqlite(ShelfOnSqlite site) : IndexFeedTests(site), IClassFixture<ShelfOnSqlite>;

public sealed class IndexFeedOnPostgres(ShelfOnPostgres site) : IndexFeedTests(site), IClassFixture<ShelfOnPostgres>;
