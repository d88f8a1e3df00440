using System.Net;
using Npgsql;

namespace DiversInclusief.Tests.Search.KeepSnapshot;

public abstract class RestartTests(bool postgres)
{
    private static readonly Task Never = new TaskCompletionSource().Task;

    [Fact]
    public async Task A_restart_starts_from_the_snapshot_and_catches_up()
    {
        await using var site = await Restarts.MakeAsync(postgres);
        site.Shelf.Put("blijft", "Blijvertje");
        site.Shelf.Put("gaat", "Vertrekker");
        await site.StartReadyAsync();
        await site.FindsAsync("blijvertje", "blijft");
        await site.SnapshotAsync();
        site.Shelf.Put("komt", "Nieuwkomertje");
        site.Shelf.Remove("gaat");
        await site.NoteAsync("komt", "gaat");
        await site.FindsAsync("nieuwkomertje", "komt");
        await site.KillAsync();

        // Nothing can be read anew: what is found comes from the snapshot or from the change log.
        site.Shelf.Opens = Never;
        await site.StartReadyAsync();

        await site.FindsAsync("nieuwkomertje", "komt");
        await site.FindsAsync("blijvertje", "blijft");
        Assert.Empty(site.Found("vertrekker"));
        Assert.StartsWith("Uit de momentopname.", site.Start, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_closed_while_the_site_was_down_is_not_found_for_a_moment()
    {
        await using var site = await Restarts.MakeAsync(postgres);
        site.Shelf.Put("kluis", "Kluisdeur");
        await site.StartReadyAsync();
        await site.FindsAsync("kluisdeur", "kluis");
        await site.SnapshotAsync();
        site.Shelf.Put("kluis", "Kluisdeur", token: "room:dicht");
        await site.NoteAsync("kluis");
        await site.KillAsync();

        // The feed hangs on its first load, so the index stays as the snapshot made it.
        site.Shelf.Loads = Never;
        await site.StartAsync();
        await Eventually.HoldsAsync(() => Task.FromResult(site.Start.Length > 0), "the snapshot is read");

        Assert.Empty(site.Found("kluisdeur"));
        Assert.NotEmpty(site.Found("gemeente"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.Visitor().GetAsync("/health/ready")).Status);
        site.Shelf.Loads = Task.CompletedTask;
    }

    [Fact]
    public async Task An_orderly_stop_leaves_a_snapshot_with_the_last_change_in_it()
    {
        await using var site = await Restarts.MakeAsync(postgres);
        await site.StartReadyAsync();
        site.Shelf.Put("laatste", "Hekkensluiter");
        await site.NoteAsync("laatste");
        await site.FindsAsync("hekkensluiter", "laatste");
        await site.StopAsync();

        site.Shelf.Loads = site.Shelf.Opens = Never;
        await site.StartReadyAsync();

        Assert.Contains("shelf:laatste", site.Found("hekkensluiter"));
        Assert.Equal("Uit de momentopname. Er was niets bij te werken.", site.Start);
    }

    [Fact]
    public async Task What_was_set_aside_is_still_known_after_a_restart()
    {
        await using var site = await Restarts.MakeAsync(postgres);
        site.Shelf.Put("stuk", "Scherfje");
        site.Shelf.Spoiled.Add("stuk");
        await site.StartReadyAsync();
        await site.StopAsync();

        site.Shelf.Spoiled.Clear();
        await site.StartReadyAsync();
        Assert.DoesNotContain("shelf:stuk", site.Found("scherfje"));
        site.Clock.Advance(TimeSpan.FromMinutes(2));

        await site.FindsAsync("scherfje", "stuk");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task However_often_it_is_killed_the_index_ends_equal_to_the_database(int seed)
    {
        var chance = new Random(seed);
        await using var site = await Restarts.MakeAsync(postgres);
        await site.StartReadyAsync();
        for (var step = 0; step < 60; step++)
        {
            await ChangeAsync(site, chance);
            if (chance.Next(6) == 0)
                await site.SnapshotAsync();
            if (chance.Next(20) == 0)
            {
                await (chance.Next(3) == 0 ? site.StopAsync() : site.KillAsync());
                await site.StartAsync();
            }
        }

        await Eventually.HoldsAsync(() => Task.FromResult(Same(site)), "the index is equal to the shelf");
    }

    private static Task ChangeAsync(Restarts site, Random chance)
    {
        var key = "k" + chance.Next(12);
        if (chance.Next(4) == 0)
            site.Shelf.Remove(key);
        else
            site.Shelf.Put(key, $"Proefstuk {chance.Next(1000)}", chance.Next(3) == 0 ? "room:dicht" : "public");
        return site.NoteAsync(key);
    }

    private static bool Same(Restarts site) =>
        Keys(site, "public").SetEquals(site.Found("proefstuk")) && Keys(site, "room:dicht").SetEquals(site.Found("proefstuk", "room:dicht"));

    private static HashSet<string> Keys(Restarts site, string token) => [.. site.Shelf.Things.Values.Where(thing => thing.AccessTokens.Contains(token)).Select(thing => thing.Id)];
}

public sealed class RestartOnSqlite() : RestartTests(postgres: false);

public sealed class RestartOnPostgres() : RestartTests(postgres: true)
{
    [Fact]
    public async Task What_was_closed_behind_a_transaction_that_still_runs_is_not_found_either()
    {
        await using var site = await Restarts.MakeAsync(postgres: true);
        site.Shelf.Put("la", "Ladekast");
        await site.StartReadyAsync();
        await site.FindsAsync("ladekast", "la");
        await site.SnapshotAsync();
        await using var slow = new NpgsqlConnection(site.Settings["Database:ConnectionString"]);
        await slow.OpenAsync(TestContext.Current.CancellationToken);
        await using var running = await slow.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using (var command = new NpgsqlCommand("SELECT pg_current_xact_id()", slow, running))
            await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
        site.Shelf.Put("la", "Ladekast", token: "room:dicht");
        await site.NoteAsync("la");
        await site.KillAsync();

        await site.StartAsync();
        await Eventually.HoldsAsync(() => Task.FromResult(site.Start.Length > 0), "the snapshot is read");

        Assert.StartsWith("Uit de momentopname.", site.Start, StringComparison.Ordinal);
        Assert.Empty(site.Found("ladekast"));
        await running.RollbackAsync(TestContext.Current.CancellationToken);
        await Eventually.HoldsAsync(() => Task.FromResult(site.Found("ladekast", "room:dicht").Any()), "the feed brings it back, closed");
        Assert.Empty(site.Found("ladekast"));
    }
}
