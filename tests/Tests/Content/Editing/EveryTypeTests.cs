using AngleSharp.Html.Dom;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Recipes;
using Microsoft.EntityFrameworkCore;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Editing;

/// <summary>What holds for the form of every type, one with every kind of field among them.</summary>
public abstract class EveryTypeTests(Site site) : IAsyncLifetime
{
    private const string Attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private const string Trial = "Proef";

    public async ValueTask InitializeAsync() =>
        await site.WithAsync<RecipeRunner>(recipes => recipes.RunAsync(Repository.Path("tests", "Tests", "Content", "Editing", "every-kind.recipe.json"), new Dictionary<string, string>(), CancellationToken.None));

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Markup_in_any_field_of_any_type_is_shown_as_the_text_it_is()
    {
        var editor = await site.SignInAsync("redactie");
        foreach (var type in await TypesAsync())
        {
            var form = await editor.GetAsync($"/beheer/inhoud/nieuw/{type.Kind}");
            var everywhere = await editor.SubmitAsync(form, [.. TextControls(form).Select(name => (name, Attack))]);
            AssertHarmless(everywhere);
            Assert.All(TextControls(everywhere).Where(name => !name.EndsWith(".Add", StringComparison.Ordinal)), name => Assert.Equal(Attack, everywhere.Value(name)));

            var saved = await editor.SubmitAsync(form, [.. Complete(form, type, Attack), ("actie", "publiceren")]);
            Assert.Contains("Gepubliceerd", saved.Text, StringComparison.Ordinal);
            foreach (var address in new[] { saved.Path, saved.Path + "/voorbeeld", saved.Path + "/versies", (await site.LatestAsync(IdOf(saved)))!.Url, "/beheer", "/beheer/inhoud" })
                AssertHarmless(await editor.GetAsync(address));
        }
    }

    [Fact]
    public async Task A_text_of_two_megabytes_in_any_field_is_refused_beside_that_field_and_kept()
    {
        var editor = await site.SignInAsync("redactie");
        var huge = string.Concat(Enumerable.Repeat("Zin uit een rapport. ", 100_000)).Trim();
        var form = await editor.GetAsync("/beheer/inhoud/nieuw/proef");
        foreach (var name in TextControls(form).Where(name => name != "Note"))
        {
            var refused = await editor.SubmitAsync(form, [.. Complete(form, await TypeAsync(Trial), "Gewoon.").Where(field => field.Name != name), (name, huge)]);
            Assert.True(refused.Document.QuerySelectorAll(".utrecht-form-field-error-message").Length == 1, name);
            Assert.Equal(huge.Length, refused.Value(name).Length);
            Assert.Null(await site.LatestAsync(IdOf(form)));
        }
    }

    [Fact]
    public async Task Opening_and_saving_changes_nothing_in_what_is_stored()
    {
        var editor = await site.SignInAsync("redactie");
        var types = (await TypesAsync()).Select(type => type.Name).ToArray();
        var ids = await site.WithAsync<AppDb, List<string>>(db => db.Set<StoredItem>().Where(item => types.Contains(item.Type) && (item.Type != "Municipality" || item.Id.EndsWith("18"))).Select(item => item.Id).ToListAsync());
        Assert.True(ids.Count > 30);

        foreach (var id in ids)
        {
            var before = (await site.LatestAsync(id))!;
            var page = await editor.SubmitAsync(await editor.GetAsync("/beheer/inhoud/" + id));
            Assert.Empty(page.Texts(".di-error-list li"));
            var after = (await site.LatestAsync(id))!;
            Assert.True(before.ContentItemVersionId == after.ContentItemVersionId, $"{before.Content.ToJsonString()}\n{after.Content.ToJsonString()}");
        }
    }

    [Fact]
    public async Task Every_kind_of_field_goes_through_the_form_and_back()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.GetAsync("/beheer/inhoud/nieuw/proef");
        var saved = await editor.SubmitAsync(form, ("TitlePart.Title", "Alle soorten"), ("Proef.Moment.Value", "2026-07-01T14:30"), ("Proef.Price.Value", "12.345,5"), ("Proef.Ready.IsOn", "true"),
            ("Proef.Pace.Text", "snel"), ("Proef.One.TermContentItemIds", "thema-zorg"), ("Proef.Where.Url", "https://voorbeeld.example/a"), ("Proef.Where.Text", "Lees verder"),
            ("Proef.Files.Paths", "a.pdf"), ("Proef.Files.MediaTexts", "Rapport"), ("Proef.Free.Add", "Delft"));

        var proef = (await site.LatestAsync(IdOf(saved)))!.Part(Trial)!;
        Assert.Equal("2026-07-01T12:30:00Z", proef["Moment"]!["Value"]!.ToString());
        Assert.Equal(12345.5m, proef["Price"]!["Value"]!.GetValue<decimal>());
        Assert.True(proef["Ready"]!["Value"]!.GetValue<bool>());
        Assert.Equal("snel", proef["Pace"]!["Text"]!.ToString());
        Assert.Equal("""{"TaxonomyContentItemId":"themas","TermContentItemIds":["thema-zorg"]}""", proef["One"]!.ToJsonString());
        Assert.Equal("""{"Url":"https://voorbeeld.example/a","Text":"Lees verder"}""", proef["Where"]!.ToJsonString());
        Assert.Equal("""{"ContentItemIds":["gm0503"]}""", proef["Free"]!.ToJsonString());
        Assert.Equal("""{"Paths":["a.pdf"],"MediaTexts":["Rapport"]}""", proef["Files"]!.ToJsonString());
        Assert.Equal(("2026-07-01T14:30", "12345,5"), (saved.Value("Proef.Moment.Value"), saved.Value("Proef.Price.Value")));
        Assert.Equal(["a.pdf", ""], saved.Document.QuerySelectorAll("[name='Proef.Files.Paths']").Select(input => input.GetAttribute("value") ?? ""));
    }

    private async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync() =>
        await site.WithAsync<ContentDefinitions, IReadOnlyList<ContentTypeDefinition>>(async all => [.. (await all.AllAsync(TestContext.Current.CancellationToken)).Editable()]);

    private async Task<ContentTypeDefinition> TypeAsync(string name) => (await TypesAsync()).First(type => type.Name == name);

    private static IEnumerable<string> TextControls(Page form) =>
        form.Form().Elements.Where(e => e is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "date" or "datetime-local" or "url" }).Select(e => e.GetAttribute("name")!).Distinct();

    /// <summary>Something right in every control that wants a certain shape, the words in all others.</summary>
    private static IEnumerable<(string Name, string Value)> Complete(Page form, ContentTypeDefinition type, string words)
    {
        // A line for numbers of documents takes nothing else.
        foreach (var name in TextControls(form).Where(name => !name.EndsWith(".Add", StringComparison.Ordinal) && !name.EndsWith(".Line", StringComparison.Ordinal) && !name.Contains(".Path", StringComparison.Ordinal) && !name.EndsWith(".MediaTexts", StringComparison.Ordinal)))
            yield return (name, ShapeOf(form, name) ?? words);
        foreach (var (part, field) in type.Fields.Where(attached => attached.Field is { Kind: "TaxonomyField", Required: true }))
            yield return ($"{part}.{field.Name}.TermContentItemIds", "thema-zorg");
    }

    private static string? ShapeOf(Page form, string name) => form.One($"[name='{name}']") switch
    {
        IHtmlInputElement { Type: "date" } => "2020-02-29",
        IHtmlInputElement { Type: "datetime-local" } => "2020-02-29T12:00",
        var control when control.GetAttribute("inputmode") is "numeric" or "decimal" => name.EndsWith("Year.Value", StringComparison.Ordinal) ? "2020" : "3",
        var control when control.GetAttribute("inputmode") is "url" => "https://voorbeeld.example/?q=<b>",
        _ => null,
    };

    private static void AssertHarmless(Page page)
    {
        // A block of data is never run.
        Assert.All(page.Document.Scripts.Where(script => script.Type != "application/ld+json"), script => Assert.NotNull(script.Source));
        Assert.Empty(page.Document.All.Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))));
        Assert.Empty(page.Document.QuerySelectorAll("img[src=x]"));
    }
}

public sealed class EveryTypeOnSqlite(SqliteSite site) : EveryTypeTests(site), IClassFixture<SqliteSite>;

public sealed class EveryTypeOnPostgres(PostgresSite site) : EveryTypeTests(site), IClassFixture<PostgresSite>;
