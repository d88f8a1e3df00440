using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Content.Editing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Content.Types;

public abstract class EditTypesTests(Site site)
{
    [Fact]
    public async Task An_administrator_makes_a_type_with_a_field_of_every_kind_and_editors_write_with_it_at_once()
    {
        var admin = await site.SignInAsync("beheer");
        var type = await admin.AddTypeAsync("Interview");
        foreach (var choice in FieldChoice.All)
            type = await admin.AddFieldAsync(type, choice.Key, "Vraag " + choice.Name, choice.Kind == "TaxonomyField" ? [("Form.Taxonomy", "themas")] : choice.HasOptions ? [("Form.Options", "ja\nnee = Liever niet")] : []);

        var form = await (await site.SignInAsync("redactie")).GetAsync("/beheer/inhoud/nieuw/interview");

        Assert.All(FieldChoice.All, choice => Assert.Contains("Vraag " + choice.Name, form.Text, StringComparison.Ordinal));
        Assert.Contains("Liever niet", form.Text, StringComparison.Ordinal);
        Assert.Equal(FieldKind.Names.Order(StringComparer.Ordinal), FieldChoice.All.Select(choice => choice.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nobody_but_an_administrator_sees_the_pages()
    {
        var editor = await site.SignInAsync("redactie");

        foreach (var path in new[] { "", "/nieuw", "/inlezen", "/recept", "/Publication", "/Publication/velden/Year", "/Publication/velden/Year/weghalen", "/Publication/recept" })
            Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(TypePages.Types + path)).Status);
        Assert.Equal("/inloggen", (await site.Visitor().GetAsync(TypePages.Types)).Address.AbsolutePath);
    }

    [Fact]
    public async Task Asking_for_a_field_first_shows_what_lacks_it_and_then_needs_a_yes()
    {
        var admin = await site.SignInAsync("beheer");
        var type = await admin.AddFieldAsync(await admin.AddTypeAsync("Subsidie"), "korte-tekst", "Bedrag in woorden");
        var item = await site.ItemAsync("Subsidie", "Zonder bedrag", []);
        await site.ItemAsync("Subsidie", "Met bedrag", new JsonObject { ["BedragInWoorden"] = new JsonObject { ["Text"] = "tien" } });
        await site.ItemAsync("Subsidie", "Nog een concept", [], publish: false);

        var asked = await admin.SubmitAsync(await admin.GetAsync($"{type.Path}/velden/BedragInWoorden"), TypePages.Save, ("Form.Required", "true"), ("Form.Hint", "Zeg het in letters."));

        Assert.Contains("2 stukken hebben hier nog niets staan", asked.Text, StringComparison.Ordinal);
        Assert.Equal($"/beheer/inhoud/{item.ContentItemId}", asked.One(".di-touched a:contains('Zonder bedrag')").GetAttribute("href"));
        Assert.False((await FieldAsync("Subsidie", "BedragInWoorden")).Required);

        var done = await admin.SubmitAsync(asked, TypePages.Save);

        Assert.Contains("is opgeslagen", done.Text, StringComparison.Ordinal);
        Assert.True((await FieldAsync("Subsidie", "BedragInWoorden")).Required);
        Assert.Equal("Zeg het in letters.", (await FieldAsync("Subsidie", "BedragInWoorden")).Hint);
        var editor = await site.SignInAsync("redactie");
        var refused = await editor.SubmitAsync(await editor.GetAsync($"/beheer/inhoud/{item.ContentItemId}"), "form.di-edit", ("TitlePart.Title", "Anders"), ("actie", "publiceren"));
        Assert.Equal("Fout: Vul dit veld in.", refused.ErrorOf("Subsidie.BedragInWoorden.Text"));
    }

    [Fact]
    public async Task Fewer_choices_and_a_narrower_range_say_which_items_no_longer_fit()
    {
        var admin = await site.SignInAsync("beheer");
        var type = await admin.AddFieldAsync(await admin.AddTypeAsync("Meting"), "keuzelijst", "Fase", ("Form.Options", "start\nmidden\neind"));
        type = await admin.AddFieldAsync(type, "getal", "Aantal");
        await site.ItemAsync("Meting", "Halverwege", new JsonObject { ["Fase"] = new JsonObject { ["Text"] = "midden" }, ["Aantal"] = new JsonObject { ["Value"] = 7m } });

        var fewer = await admin.SubmitAsync(await admin.GetAsync($"{type.Path}/velden/Fase"), TypePages.Save, ("Form.Options", "start = Aan het begin\neind"));
        var narrower = await admin.SubmitAsync(await admin.GetAsync($"{type.Path}/velden/Aantal"), TypePages.Save, ("Form.Maximum", "5,5"), ("Form.Scale", "1"));

        Assert.Contains("Bij 1 stuk past wat er staat straks niet meer", fewer.Text, StringComparison.Ordinal);
        Assert.Contains("Halverwege: Kies uit: Aan het begin, eind.", fewer.Text, StringComparison.Ordinal);
        Assert.Contains("Halverwege: Vul een getal in van 5,5 of minder.", narrower.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await FieldAsync("Meting", "Fase")).Options.Count);
    }

    [Theory]
    [InlineData("getal", "Form.Minimum", "tien", "Vul een getal in, zoals 12 of 2,5.")]
    [InlineData("getal", "Form.Scale", "99", "Vul een heel getal in van 0 tot en met 10.")]
    [InlineData("keuzelijst", "Form.Options", "a\na", "‘a’ staat er twee keer.")]
    [InlineData("bestand", "Form.Extensions", ".pdf, /x", "‘./x’ is geen soort bestand. Schrijf bijvoorbeeld .pdf of .docx.")]
    [InlineData("indeling", "Form.Taxonomy", "", "Kies een indeling.")]
    public async Task A_mistake_is_told_beside_the_field_and_everything_typed_stays(string kind, string field, string typed, string why)
    {
        var admin = await site.SignInAsync("beheer");

        var page = await admin.SubmitAsync(await admin.GetAsync($"{TypePages.Types}/Column/velden/nieuw?soort={kind}"), TypePages.Save, ("Form.Label", "Nieuw veld"), ("Form.Hint", "Uitleg blijft"), (field, typed));

        Assert.Equal("Fout: " + why, page.ErrorOf(field));
        Assert.Equal("Nieuw veld", page.Value("Form.Label"));
        Assert.Equal("Uitleg blijft", page.Value("Form.Hint"));
        Assert.Equal(typed, page.Value(field));
    }

    [Fact]
    public async Task A_removed_field_leaves_the_site_and_comes_back_with_everything_that_was_in_it()
    {
        var admin = await site.SignInAsync("beheer");
        var type = await admin.AddFieldAsync(await admin.AddTypeAsync("Portret"), "lange-tekst", "Motto");
        type = await admin.AddFieldAsync(type, "indeling", "Onderwerpen", ("Form.Taxonomy", "themas"));
        var item = await site.ItemAsync("Portret", "Iemand met een motto", new JsonObject
        {
            ["Motto"] = new JsonObject { ["Text"] = "Zeldzaam woord: kwikstaartje." }, ["Onderwerpen"] = new JsonObject { ["TermContentItemIds"] = new JsonArray("thema-lhbti") },
        });
        var visitor = site.Visitor();
        await FoundAsync(visitor, item.Url, wanted: true);
        var question = await admin.GetAsync($"{type.Path}/velden/Motto/weghalen");
        Assert.Contains("Bij 1 stuk staat hier iets, bij 1 daarvan op de site", question.Text, StringComparison.Ordinal);

        var without = await admin.SubmitAsync(question, TypePages.Save);
        await admin.SubmitAsync(await admin.GetAsync($"{TypePages.Types}/Portret/velden/Onderwerpen/weghalen"), TypePages.Save);

        Assert.DoesNotContain("kwikstaartje", (await visitor.GetAsync(item.Url)).Text, StringComparison.Ordinal);
        await FoundAsync(visitor, item.Url, wanted: false);
        var editor = await site.SignInAsync("redactie");
        var form = await editor.GetAsync($"/beheer/inhoud/{item.ContentItemId}");
        await editor.SubmitAsync(form, "form.di-edit", ("TitlePart.Title", "Iemand met een nieuwe titel"), ("actie", "publiceren"));

        await admin.SubmitAsync(await admin.GetAsync($"{TypePages.Types}/Portret"), "form:has([value='terugzetten:Motto'])", ("actie", "terugzetten:Motto"));
        await admin.SubmitAsync(await admin.GetAsync($"{TypePages.Types}/Portret"), "form:has([value='terugzetten:Onderwerpen'])", ("actie", "terugzetten:Onderwerpen"));

        Assert.Contains("Weggehaald", without.Text, StringComparison.Ordinal);
        Assert.Contains("kwikstaartje", (await editor.GetAsync($"/beheer/inhoud/{item.ContentItemId}")).Html, StringComparison.Ordinal);
        await FoundAsync(visitor, item.Url, wanted: true);
        Assert.Equal(1, (await site.WithAsync<TermUses, IReadOnlyDictionary<string, TermUse>>(uses => uses.CountAsync(["thema-lhbti"], CancellationToken.None)))["thema-lhbti"].Live);
    }

    [Fact]
    public async Task Fields_change_places_at_the_press_of_a_button_and_by_being_put_somewhere()
    {
        var admin = await site.SignInAsync("beheer");
        var type = await admin.AddTypeAsync("Volgorde");
        foreach (var label in new[] { "Een", "Twee", "Drie" })
            type = await admin.AddFieldAsync(type, "korte-tekst", label);

        var moved = await admin.SubmitAsync(await admin.GetAsync($"{TypePages.Types}/Volgorde"), "form#volgorde", ("actie", "omhoog:Drie"));

        Assert.Contains("‘Drie’ staat nu op plek 3 van 4.", moved.Text, StringComparison.Ordinal);
        Assert.Equal(["Summary", "Een", "Drie", "Twee"], (await site.TypeAsync("Volgorde"))!.Fields.Select(own => own.Field.Name));
    }

    [Fact]
    public async Task Two_administrators_lose_nothing()
    {
        var (first, second) = (await site.SignInAsync("beheer"), await site.SignInAsync("beheer"));
        var type = await first.AddFieldAsync(await first.AddTypeAsync("Samen"), "korte-tekst", "Plaats");
        var (mine, theirs) = (await first.GetAsync(TypePages.Types + "/Samen/velden/Plaats"), await second.GetAsync(TypePages.Types + "/Samen/velden/Plaats"));
        var other = await second.GetAsync(TypePages.Types + "/Samen/velden/Summary");

        await first.SubmitAsync(mine, TypePages.Save, ("Form.Hint", "Van de eerste"));
        await second.SubmitAsync(other, TypePages.Save, ("Form.Hint", "Een ander veld"));
        var conflict = await second.SubmitAsync(theirs, TypePages.Save, ("Form.Hint", "Van de tweede"));

        Assert.Contains("Iemand anders heeft dit veld intussen gewijzigd", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Uitleg: Van de eerste", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("Van de tweede", conflict.Value("Form.Hint"));
        Assert.Equal("Van de eerste", (await FieldAsync(TypePages.NameOf(type), "Plaats")).Hint);
        Assert.Equal("Een ander veld", (await FieldAsync("Samen", "Summary")).Hint);

        await second.SubmitAsync(conflict, TypePages.Save);
        Assert.Equal("Van de tweede", (await FieldAsync("Samen", "Plaats")).Hint);
    }

    [Fact]
    public async Task A_new_name_is_everywhere_at_once_and_addresses_stay()
    {
        var admin = await site.SignInAsync("beheer");
        var item = await site.ItemAsync(TypePages.NameOf(await admin.AddTypeAsync("Gedicht")), "Een vers over bruggen", []);
        var visitor = site.Visitor();
        await Eventually.HoldsAsync(async () => (await visitor.GetAsync("/zoeken?q=bruggen&soort=gedicht")).Html.Contains(item.Url, StringComparison.Ordinal), "search finds it");

        await admin.SubmitAsync(await admin.GetAsync(TypePages.Types + "/Gedicht"), TypePages.Save, ("Form.DisplayName", "Dichtwerk"), ("Form.Description", "Voor woorden die rijmen."));

        var found = await visitor.GetAsync("/zoeken?q=bruggen&soort=gedicht");
        Assert.Contains("Dichtwerk", found.Text, StringComparison.Ordinal);
        Assert.Contains(item.Url, found.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/beheer/inhoud/nieuw/gedicht")).Status);
        Assert.Contains("Voor woorden die rijmen.", (await admin.GetAsync(TypePages.Types)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_with_items_stays_and_an_empty_one_can_go()
    {
        var admin = await site.SignInAsync("beheer");
        await admin.AddTypeAsync("Vol");
        await admin.AddTypeAsync("Leeg");
        await site.ItemAsync("Vol", "Eén stuk", []);

        var refused = await admin.GetAsync(TypePages.Types + "/Vol/verwijderen");
        var page = await admin.GetAsync(TypePages.Types + "/Leeg/verwijderen");
        var gone = await admin.SubmitAsync(page, TypePages.Save);

        Assert.Contains("Er is nog 1 stuk van deze soort.", refused.Text, StringComparison.Ordinal);
        Assert.Null(refused.Document.QuerySelector("main form"));
        Assert.Contains("‘Leeg’ is verwijderd", gone.Text, StringComparison.Ordinal);
        Assert.Null(await site.TypeAsync("Leeg"));
        Assert.NotNull(await site.TypeAsync("Vol"));
    }

    [Fact]
    public async Task Every_change_is_in_the_log_of_the_site()
    {
        var admin = await site.SignInAsync("beheer");
        await admin.AddFieldAsync(await admin.AddTypeAsync("Logboekje"), "datum", "Dag");
        await admin.SubmitAsync(await admin.GetAsync(TypePages.Types + "/Logboekje/velden/Dag/weghalen"), TypePages.Save);

        var log = await admin.GetAsync("/beheer/logboek?over=type:Logboekje");

        Assert.Equal(["veld weggehaald Dag, 0 stuks hadden hier iets staan", "veld toegevoegd Dag (datum)", "soort gemaakt"], log.Texts("tbody td:nth-child(2)"));
    }

    [Fact]
    public async Task What_another_node_changed_is_known_here_as_soon_as_the_change_log_tells()
    {
        Assert.Equal("Persoon", (await site.TypeAsync("Person"))!.DisplayName);

        await site.WithAsync<AppDb>(async db =>
        {
            var row = await db.Set<StoredDefinition>().AsTracking().SingleAsync(d => d.Kind == StoredDefinition.Type && d.Name == "Person");
            row.Json = row.Json.Replace("\"DisplayName\":\"Persoon\"", "\"DisplayName\":\"Mens\"", StringComparison.Ordinal);
            db.Add(new Change { Source = "definitions", Key = "types", At = site.Clock.GetUtcNow() });
            await db.SaveChangesAsync();
        });

        await Eventually.HoldsAsync(async () => (await site.TypeAsync("Person"))!.DisplayName == "Mens", "the node follows");
    }

    private async Task<ContentFieldDefinition> FieldAsync(string type, string field) => (await site.TypeAsync(type))!.Part(type)!.Part.Field(field)!;

    private static Task FoundAsync(Client visitor, string url, bool wanted) =>
        Eventually.HoldsAsync(async () => (await visitor.GetAsync("/zoeken?q=kwikstaartje")).Html.Contains($"href=\"{url}\"", StringComparison.Ordinal) == wanted, $"search {(wanted ? "finds" : "forgets")} {url}");
}

public sealed class EditTypesOnSqlite(SqliteSite site) : EditTypesTests(site), IClassFixture<SqliteSite>;

public sealed class EditTypesOnPostgres(PostgresSite site) : EditTypesTests(site), IClassFixture<PostgresSite>;
