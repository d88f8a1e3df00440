using DiversInclusief.Exchange;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Tests.Exchange;

/// <summary>The whole site as one file. Which database it comes from makes no difference to the zip; the round trip looks at that.</summary>
public sealed class ZipTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_zip_holds_the_recipe_a_readable_copy_of_each_item_and_every_file()
    {
        var zip = new MemoryStream();
        await site.WithAsync<SiteExport, ExportedCount>(export => export.WriteZipAsync(new ExportScope(), zip, _ => { }, CancellationToken.None));
        var path = Path.Combine(Scratch.Folder("zip"), "site.zip");
        await File.WriteAllBytesAsync(path, zip.ToArray(), TestContext.Current.CancellationToken);
        using var archive = System.IO.Compression.ZipFile.OpenRead(path);
        var names = archive.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal("Recipe.json", names[0]);
        Assert.Contains("inhoud/gemeenten/delft.md", names);
        Assert.Contains(names, name => name.StartsWith("inhoud/voorbeelden/", StringComparison.Ordinal) && name.EndsWith(".concept.md", StringComparison.Ordinal));
        Assert.Contains(names, name => name.StartsWith("media/", StringComparison.Ordinal) && name.EndsWith(".webp", StringComparison.Ordinal));
        Assert.Equal(names.Count, names.Distinct().Count());
        await using var empty = await EmptySite.StartAsync(postgres: false);
        await empty.WithAsync<SiteImport, bool>(async import => { await import.RunAsync(path, new RecipeRun(new Dictionary<string, string>(), IsForeign: true), CancellationToken.None); return true; });
        Assert.Empty(Directory.GetDirectories(empty.Folder("exchange")));
    }
}
