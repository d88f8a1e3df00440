using System.Diagnostics;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Tests.Media;

/// <summary>What a site says when its own machine is not well.</summary>
public sealed class BrokenMachineTests
{
    [Fact]
    public async Task Without_libvips_a_photo_is_refused_and_says_that_it_is_not_the_photo()
    {
        await using var site = await SiteWith("Media:Programs", "/nergens");

        await RefusedAsync(site, "foto.jpg", await Photo.JpegAsync(300, 300), "waarschuw de beheerder");
    }

    [Fact]
    public async Task A_libvips_that_hangs_is_ended_and_its_children_with_it()
    {
        var programs = await ScriptAsync("vipsheader", "#!/bin/sh\nsleep 3217\n");
        await using var site = await SiteWith("Media:Programs", programs, ("Media:Seconds", "1"));

        var watch = Stopwatch.StartNew();
        await RefusedAsync(site, "foto.jpg", await Photo.JpegAsync(300, 300), "Probeer het later opnieuw");
        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 10);
        Assert.DoesNotContain(Process.GetProcessesByName("sleep"), process => File.Exists($"/proc/{process.Id}/cmdline") && File.ReadAllText($"/proc/{process.Id}/cmdline").Contains("3217", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_that_eats_memory_is_stopped_by_its_cap()
    {
        var programs = await ScriptAsync("vipsheader", "#!/bin/sh\nexec /usr/bin/head -c 900000000 /dev/zero | /usr/bin/tail -c 900000000\n");
        await using var site = await SiteWith("Media:Programs", programs, ("Media:Megabytes", "100"));

        await RefusedAsync(site, "foto.jpg", await Photo.JpegAsync(300, 300), "kunnen we niet lezen");
    }

    [Fact]
    public async Task A_full_disk_is_said_and_leaves_nothing()
    {
        await using var site = await SiteWith("Media:KeepFreeMegabytes", "100000000");

        await RefusedAsync(site, "foto.jpg", await Photo.JpegAsync(300, 300), "te weinig ruimte");
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_is_said_and_leaves_no_row()
    {
        await using var site = await SiteWith("Media:Seconds", "20");
        var incoming = await site.WithAsync<SitePaths, string>(paths => Task.FromResult(Path.Combine(paths.Folder("media"), "incoming")));
        if (Directory.Exists(incoming))
            Directory.Delete(incoming, recursive: true);
        await File.WriteAllTextAsync(incoming, "in de weg", TestContext.Current.CancellationToken);

        var stored = await site.StoreAsync("foto.jpg", await Photo.JpegAsync(300, 300));

        Assert.Contains("te weinig ruimte", stored.Error, StringComparison.Ordinal);
        Assert.Null(await site.RowAsync("foto.jpg"));
    }

    private static async Task RefusedAsync(Site site, string name, byte[] bytes, string words)
    {
        var before = await site.OnDiskAsync();
        var stored = await site.StoreAsync(name, bytes);

        Assert.Contains(words, stored.Error, StringComparison.Ordinal);
        Assert.Null(await site.RowAsync(name));
        Assert.Equal(before, await site.OnDiskAsync());
    }

    /// <returns>A folder with a program that behaves like this.</returns>
    private static async Task<string> ScriptAsync(string name, string script)
    {
        var folder = Scratch.Folder("programs");
        await File.WriteAllTextAsync(Path.Combine(folder, name), script, TestContext.Current.CancellationToken);
        using var chmod = Process.Start("chmod", ["+x", Path.Combine(folder, name)]);
        await chmod.WaitForExitAsync(TestContext.Current.CancellationToken);
        return folder;
    }

    private static async Task<Site> SiteWith(string setting, string value, params (string Name, string Value)[] more)
    {
        var site = new SiteWithSettings([(setting, value), .. more]);
        await site.InitializeAsync();
        return site;
    }
}
