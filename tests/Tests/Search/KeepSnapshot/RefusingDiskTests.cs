using System.Net;

namespace DiversInclusief.Tests.Search.KeepSnapshot;

public sealed class RefusingDiskTests
{
    [Fact]
    public async Task A_full_disk_leaves_the_older_snapshot_and_everything_found()
    {
        await using var site = await FilledAsync();
        var before = await File.ReadAllBytesAsync(site.File, TestContext.Current.CancellationToken);
        site.Shelf.Put("tweede", "Nakomertje");
        await site.NoteAsync("tweede");
        await site.FindsAsync("nakomertje", "tweede");

        // The device on which every write fails as on a full disk.
        File.CreateSymbolicLink(site.File + ".new", "/dev/full");
        await site.SnapshotAsync();

        Assert.Equal(before, await File.ReadAllBytesAsync(site.File, TestContext.Current.CancellationToken));
        Assert.True(File.Exists("/dev/full"));
        await SaysAsync(site, "De schijf is vol.");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_and_searching_goes_on()
    {
        await using var site = await FilledAsync();
        Directory.Delete(site.Folder, recursive: true);
        // Root may write in every folder, but not in a file.
        await File.WriteAllTextAsync(site.Folder, "in de weg", TestContext.Current.CancellationToken);
        await site.SnapshotAsync();

        await SaysAsync(site, "Schrijven in de map");

        site.Shelf.Put("tweede", "Nakomertje");
        await site.NoteAsync("tweede");
        await site.FindsAsync("nakomertje", "tweede");
    }

    [Fact]
    public async Task Once_the_disk_takes_it_again_all_is_well_and_no_change_is_lost()
    {
        await using var site = await FilledAsync();
        File.CreateSymbolicLink(site.File + ".new", "/dev/full");
        await site.SnapshotAsync();
        site.Shelf.Put("tweede", "Nakomertje");
        await site.NoteAsync("tweede");
        await site.FindsAsync("nakomertje", "tweede");

        // The failed attempt took its own file away.
        await site.SnapshotAsync();

        Assert.StartsWith("Healthy\n", (await site.Visitor().GetAsync("/health/ready")).Html, StringComparison.Ordinal);
        await site.KillAsync();
        await site.StartReadyAsync();
        await site.FindsAsync("nakomertje", "tweede");
        Assert.StartsWith("Uit de momentopname.", site.Start, StringComparison.Ordinal);
    }

    private static async Task SaysAsync(Restarts site, string problem)
    {
        var health = await site.Visitor().GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, health.Status);
        Assert.StartsWith("Degraded\nThe snapshot of the search index cannot be written; a restart will take longer.", health.Html, StringComparison.Ordinal);
        Assert.Contains(problem, (await (await site.AdministratorAsync()).GetAsync("/beheer/zoeken")).Text, StringComparison.Ordinal);
        Assert.Contains("shelf:eerste", site.Found("voorlopertje"));
    }

    private static async Task<Restarts> FilledAsync()
    {
        var site = await Restarts.MakeAsync();
        site.Shelf.Put("eerste", "Voorlopertje");
        await site.StartReadyAsync();
        await site.FindsAsync("voorlopertje", "eerste");
        await site.SnapshotAsync();
        Assert.True(File.Exists(site.File));
        return site;
    }
}
