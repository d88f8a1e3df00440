using System.IO.Compression;
using System.Text;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Kernel.Settings;

namespace DiversInclusief.Tests.Kernel.Recipes;

public abstract class RecipeRunnerTests(KernelHost kernel)
{
    private readonly string _folder = Scratch.Folder("recipes");

    [Fact]
    public async Task A_syntax_error_is_named_by_line_and_column()
    {
        var error = await FailsAsync("{\n  \"steps\": [\n    { \"name\": \"settings\" \"SiteName\": \"x\" }\n  ]\n}");

        Assert.Contains("regel 3, kolom 26", Assert.Single(error.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "lijst \"steps\"")]
    [InlineData("{}", "lijst \"steps\"")]
    [InlineData("""{ "steps": [ 1, "b" ] }""", "steps[1]: een stap is een object")]
    public async Task A_file_that_is_no_recipe_says_what_a_recipe_is(string json, string said) =>
        Assert.Contains(said, (await FailsAsync(json)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_not_there_is_named() =>
        Assert.Contains("weg.json: bestand niet gevonden", (await Assert.ThrowsAsync<RecipeException>(() => RunAsync("weg.json"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Comments_trailing_commas_and_any_case_of_names_are_read()
    {
        await ApplyAsync("""{ /* kop */ "STEPS": [ { "Name": "Settings", "Lenient": "ja", }, ], }""");

        Assert.Equal("ja", await SettingAsync("Lenient"));
    }

    [Fact]
    public async Task An_unknown_step_is_refused_before_anything_is_applied()
    {
        var error = await FailsAsync("""{ "steps": [ { "name": "settings", "Before": "x" }, { "name": "Toverspreuk" }, { "name": "Anders" } ] }""");

        Assert.Equal(["steps[1]: de stap 'Toverspreuk' is onbekend.", "steps[2]: de stap 'Anders' is onbekend."], error.Errors);
        Assert.Null(await SettingAsync("Before"));
    }

    [Fact]
    public async Task An_error_in_a_later_step_undoes_the_earlier_ones()
    {
        var error = await FailsAsync("""{ "steps": [ { "name": "settings", "Early": "x" }, { "name": "settings", "Late": "[js: eval('1')]" } ] }""");

        Assert.StartsWith("steps[1] (settings): ", Assert.Single(error.Errors), StringComparison.Ordinal);
        Assert.Null(await SettingAsync("Early"));
    }

    [Fact]
    public async Task Applied_twice_leaves_the_site_as_after_the_first_time()
    {
        const string recipe = """{ "steps": [ { "name": "settings", "Twice": "een" } ] }""";
        await ApplyAsync(recipe);
        await ApplyAsync(recipe);

        Assert.Equal("een", await SettingAsync("Twice"));
    }

    [Fact]
    public async Task Steps_that_ask_for_what_is_always_there_are_accepted() =>
        await ApplyAsync("""{ "steps": [ { "name": "feature", "enable": ["OrchardCore.Contents"] }, { "name": "themes" }, { "name": "lucene-index" } ] }""");

    [Fact]
    public async Task Expressions_give_what_Orchard_Core_would_put_there()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "tekst.txt"), "uit een bestand", TestContext.Current.CancellationToken);
        await ApplyAsync($$"""
            { "variables": { "id": "[js: uuid()]" },
              "steps": [ { "name": "settings", "Id1": "[js: variables('id')]", "Id2": "[js: variables('id')]", "Fresh": "[js: uuid()]",
                "Who": "[js: parameters('AdminUserId')]", "Set": "[js: configuration('Colour')]", "Default": "[js: configuration('Absent', 'rood')]",
                "Decoded": "[js: base64('{{Convert.ToBase64String("één"u8)}}')]", "Html": "[js: html('a &amp; b')]", "Zip": "[js: gzip('{{Zip("lang verhaal")}}')]",
                "Nested": "[js: html(base64('{{Convert.ToBase64String("&lt;p&gt;"u8)}}'))]", "File": "[file: text('tekst.txt')]", "Plain": "[geen uitdrukking]" } ] }
            """);

        Assert.Equal(await SettingAsync("Id1"), await SettingAsync("Id2"));
        Assert.NotEqual(await SettingAsync("Id1"), await SettingAsync("Fresh"));
        string[] names = ["Who", "Set", "Default", "Decoded", "Html", "Zip", "Nested", "File", "Plain"];
        var values = new List<string?>();
        foreach (var name in names)
            values.Add(await SettingAsync(name));
        Assert.Equal(["m-beheer", "blauw", "rood", "één", "a & b", "lang verhaal", "<p>", "uit een bestand", "[geen uitdrukking]"], values);
    }

    [Theory]
    [InlineData("[js: variables('weg')]", "'weg' is niet gedefinieerd")]
    [InlineData("[js: process.exit()]", "hoort niet bij het receptformaat")]
    [InlineData("[js: base64('geen base64')]", "")]
    [InlineData("[js: gzip('AAAA')]", "")]
    [InlineData("[file: text('../buiten.txt')]", "staat niet in de map van het recept")]
    [InlineData("[file: text('/etc/passwd')]", "staat niet in de map van het recept")]
    public async Task An_expression_that_cannot_be_answered_names_its_step(string expression, string said)
    {
        var error = await FailsAsync($$"""{ "steps": [ { "name": "settings", "Bad": "{{expression}}" } ] }""");

        Assert.StartsWith("steps[0] (settings): ", Assert.Single(error.Errors), StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Null(await SettingAsync("Bad"));
    }

    private static string Zip(string text)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest))
            zip.Write(Encoding.UTF8.GetBytes(text));
        return Convert.ToBase64String(zipped.ToArray());
    }

    private Task<RecipeException> FailsAsync(string json) => Assert.ThrowsAsync<RecipeException>(() => ApplyAsync(json));

    private async Task ApplyAsync(string json)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "a.recipe.json"), json);
        await RunAsync("a.recipe.json");
    }

    private Task RunAsync(string file) => kernel.WithAsync<RecipeRunner>(runner =>
        runner.RunAsync(Path.Combine(_folder, file), new Dictionary<string, string>(StringComparer.Ordinal) { ["AdminUserId"] = "m-beheer" }, TestContext.Current.CancellationToken));

    private Task<string?> SettingAsync(string name) => kernel.WithAsync<SiteSettings, string?>(settings => settings.GetAsync<string>(name, TestContext.Current.CancellationToken));
}

public sealed class RecipeRunnerOnSqlite(KernelOnSqlite kernel) : RecipeRunnerTests(kernel), IClassFixture<KernelOnSqlite>;

public sealed class RecipeRunnerOnPostgres(KernelOnPostgres kernel) : RecipeRunnerTests(kernel), IClassFixture<KernelOnPostgres>;
