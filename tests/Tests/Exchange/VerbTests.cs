using DiversInclusief.Content;

namespace DiversInclusief.Tests.Exchange;

/// <summary>Out and in by the words of the command line, with exit codes for scripts.</summary>
public sealed class VerbTests
{
    [Fact]
    public async Task A_site_goes_out_and_in_and_a_list_goes_out_and_in()
    {
        var folder = Scratch.Folder("verbs");
        string At(string name) => Path.Combine(folder, name);
        await File.WriteAllTextAsync(At("paginas.csv"), "Titel;Samenvatting;Tekst\nEen eerste pagina;=kort;\"Regel een\nregel twee\"\nEen tweede pagina;;\n", TestContext.Current.CancellationToken);
        await using var one = await EmptySite.StartAsync(postgres: false);
        await using var other = await EmptySite.StartAsync(postgres: false);

        Assert.Equal(0, await one.RunAsync("recipe", Repository.Path("recipes", "diversinclusief.recipe.json")));
        Assert.Equal(0, await one.RunAsync("import", At("paginas.csv"), "--type", "Page", "--key", "Titel", "--dry-run"));
        Assert.DoesNotContain("Een eerste pagina", await TitlesAsync(one));
        Assert.Equal(0, await one.RunAsync("import", At("paginas.csv"), "--type", "Page", "--key", "Titel", "--publish"));
        Assert.Equal(0, await one.RunAsync("export", At("site.zip")));
        Assert.Equal(0, await other.RunAsync("import", At("site.zip")));
        Assert.Equal(await TitlesAsync(one), await TitlesAsync(other));
        foreach (var list in new[] { "lijst.xlsx", "lijst.csv" })
        {
            Assert.Equal(0, await other.RunAsync("export", At(list), "--type", "Page"));
            Assert.Equal(0, await other.RunAsync("import", At(list), "--type", "Page"));
        }
        Assert.Equal(0, await other.RunAsync("export", At("site-2")));
        Assert.Equal(await File.ReadAllTextAsync(At("site-2/Recipe.json"), TestContext.Current.CancellationToken), await RecipeInAsync(At("site.zip")));
    }

    [Fact]
    public async Task What_cannot_be_done_is_told_by_the_exit_code()
    {
        var folder = Scratch.Folder("verbs");
        var table = Path.Combine(folder, "tabel.csv");
        await File.WriteAllTextAsync(table, "Titel\nEen\n", TestContext.Current.CancellationToken);
        await using var site = await EmptySite.StartAsync(postgres: false);

        Assert.Equal(1, await site.RunAsync("import", Path.Combine(folder, "weg.zip")));
        Assert.Equal(1, await site.RunAsync("import", table));
        Assert.Equal(1, await site.RunAsync("import", table, "--type", "Onzin"));
        Assert.Equal(1, await site.RunAsync("export", folder));
        Assert.Equal(1, await site.RunAsync("export", Path.Combine(folder, "a.pdf"), "--type", "Page"));
        Assert.Equal(2, await site.RunAsync("import"));
        Assert.False(File.Exists(Path.Combine(folder, "a.pdf")));
    }

    private static async Task<string> RecipeInAsync(string zip)
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(zip);
        using var reader = new StreamReader(archive.GetEntry("Recipe.json")!.Open());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> TitlesAsync(EmptySite site) =>
        string.Join('\n', (await site.WithAsync<EveryItem, IReadOnlyList<ItemTitle>>(every => every.TitlesAsync([], CancellationToken.None))).Select(item => item.Title).Order(StringComparer.Ordinal));
}
