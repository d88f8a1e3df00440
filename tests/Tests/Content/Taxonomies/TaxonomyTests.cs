using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Tests.Content.Editing;
using DiversInclusief.Tests.Content.Types;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Taxonomies;

public abstract class TaxonomyTests(Site site)
{
    private const string Lists = "/beheer/indelingen";
    private const string Save = "main form.di-form[method=post]";

    [Fact]
    public async Task A_term_is_added_below_another_and_editors_choose_it_at_once()
    {
        var editor = await site.SignInAsync("redactie");

        var tree = await AddAsync(editor, "themas", "Sport en spel", parent: "thema-ontmoeting", synonyms: "voetbal\ngymzaal");

        var term = (await TreeAsync()).Taxonomy("themas")!.Terms.Single(own => own.Name == "Sport en spel");
        Assert.Equal(["voetbal", "gymzaal"], term.Synonyms);
        Assert.Equal("thema-ontmoeting", term.ParentId);
        Assert.Contains("Sport en spel nergens gebruikt", tree.Text, StringComparison.Ordinal);
        Assert.Contains("Sport en spel", (await editor.NewReportAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_manages_taxonomies_sees_them()
    {
        var contributor = await site.SignInAsync("noor");

        foreach (var path in new[] { "", "/nieuw", "/themas", "/themas/nieuw", "/themas/thema-taal", "/themas/thema-taal/samenvoegen", "/themas/thema-taal/verwijderen" })
            Assert.Equal(HttpStatusCode.NotFound, (await contributor.GetAsync(Lists + path)).Status);
    }

    [Fact]
    public async Task A_new_taxonomy_is_made_with_its_terms_and_a_field_can_choose_from_it()
    {
        var editor = await site.SignInAsync("redactie");

        var made = await editor.SubmitAsync(await editor.GetAsync(Lists + "/nieuw"), Save, ("Form.Name", "Fase van een aanpak"), ("Form.Terms", "Plan\nProef\n\nplan\nVast beleid"));

        Assert.Contains("De indeling ‘Fase van een aanpak’ is gemaakt", made.Text, StringComparison.Ordinal);
        var taxonomy = (await TreeAsync()).Taxonomies.Single(own => own.Name == "Fase van een aanpak");
        Assert.Equal(["Plan", "Proef", "Vast beleid"], taxonomy.Terms.Select(term => term.Name));
        await AddAsync(editor, taxonomy.Id, "Gestopt", synonyms: "afgeblazen");
        Assert.Equal(["afgeblazen"], (await TreeAsync()).Taxonomy(taxonomy.Id)!.Terms.Single(term => term.Name == "Gestopt").Synonyms);
        var admin = await site.SignInAsync("beheer");
        Assert.Contains("Fase van een aanpak", (await admin.GetAsync("/beheer/soorten/Column/velden/nieuw?soort=indeling")).Text, StringComparison.Ordinal);
        Assert.Contains("indeling gemaakt", (await admin.GetAsync("/beheer/logboek")).Text, StringComparison.Ordinal);
        var twice = await editor.SubmitAsync(await editor.GetAsync(Lists + "/nieuw"), Save, ("Form.Name", "fase van EEN aanpak"), ("Form.Terms", "Los"));
        Assert.Equal("Fout: De indeling ‘fase van EEN aanpak’ is er al.", twice.ErrorOf("Form.Name"));
        Assert.Equal("Los", twice.Value("Form.Terms"));
    }

    [Fact]
    public async Task A_name_that_is_taken_or_missing_is_told_beside_it_and_what_was_typed_stays()
    {
        var editor = await site.SignInAsync("redactie");

        var page = await editor.SubmitAsync(await editor.GetAsync(Lists + "/themas/nieuw"), Save, ("Form.Name", "Zorg en WELZIJN"), ("Form.Synonyms", "huisarts"));

        Assert.Equal("Fout: ‘Zorg en WELZIJN’ staat al in deze indeling.", page.ErrorOf("Form.Name"));
        Assert.Equal("huisarts", page.Value("Form.Synonyms"));
    }

    [Fact]
    public async Task A_term_never_hangs_below_itself()
    {
        var editor = await site.SignInAsync("redactie");
        var page = await editor.GetAsync(Lists + "/themas/thema-wonen");
        Assert.DoesNotContain("thema-wonen-arbeid", page.One("[name='Form.Parent']").InnerHtml, StringComparison.Ordinal);

        var taxonomy = await site.WithAsync<TaxonomyDesk, OpenedTaxonomy?>(desk => desk.OpenAsync("themas", CancellationToken.None));
        var mistakes = new TermForm { Name = "Wonen", Parent = "thema-wonen-arbeid" }.Mistakes(taxonomy!, "thema-wonen");

        Assert.Equal("Parent", Assert.Single(mistakes).Field);
    }

    [Fact]
    public async Task Moving_below_another_takes_along_what_hangs_below_and_filters_follow()
    {
        var editor = await site.SignInAsync("redactie");
        await AddAsync(editor, "themas", "Boven de stad");
        var above = await IdAsync("Boven de stad");
        var item = await editor.PublishReportAsync("Verslag over wijken", (Themes, "thema-wijkaanpak"));
        var url = (await site.LatestAsync(IdOf(item)))!.Url;

        await editor.SubmitAsync(await editor.GetAsync(Lists + "/themas/thema-ontmoeting"), Save, ("Form.Parent", above));

        Assert.Contains("thema-wijkaanpak", (await TreeAsync()).WithBelow(above));
        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync($"/zoeken?q=wijken&thema={above}")).Html.Contains($"href=\"{url}\"", StringComparison.Ordinal), "the filter finds it");
        await editor.SubmitAsync(await editor.GetAsync(Lists + "/themas/thema-ontmoeting"), Save, ("Form.Parent", ""));
    }

    [Fact]
    public async Task Buttons_put_a_term_before_or_after_those_beside_it()
    {
        var editor = await site.SignInAsync("redactie");
        var before = await BesideAsync("thema-taal");

        var page = await editor.SubmitAsync(await editor.GetAsync(Lists + "/themas"), "form#volgorde", ("actie", "omlaag:" + before[0]));

        Assert.Contains("staat nu op plek 2 van", page.Text, StringComparison.Ordinal);
        Assert.Equal([before[1], before[0], .. before.Skip(2)], await BesideAsync("thema-taal"));
    }

    [Fact]
    public async Task Two_editors_of_one_term_lose_nothing()
    {
        var (first, second) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        await AddAsync(first, "doelgroepen", "Vissers");
        var path = $"{Lists}/doelgroepen/{await IdAsync("Vissers")}";
        var (mine, theirs) = (await first.GetAsync(path), await second.GetAsync(path));

        await first.SubmitAsync(mine, Save, ("Form.Description", "Van de eerste."));
        var conflict = await second.SubmitAsync(theirs, Save, ("Form.Name", "Vissers en schippers"));

        Assert.Contains("Iemand anders heeft deze term intussen gewijzigd", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Van de eerste.", conflict.Text, StringComparison.Ordinal);
        Assert.Equal("Vissers en schippers", conflict.Value("Form.Name"));
        Assert.Equal("Van de eerste.", (await TreeAsync()).Find(path.Split('/')[^1])!.Description);
    }

    [Fact]
    public async Task Other_words_of_a_term_lead_to_what_carries_it_without_a_restart()
    {
        var editor = await site.SignInAsync("redactie");
        await AddAsync(editor, "themas", "Zwerfvuil en afval");
        var id = await IdAsync("Zwerfvuil en afval");
        var item = await editor.PublishReportAsync("Schoon park", (Themes, id));
        var url = (await site.LatestAsync(IdOf(item)))!.Url;
        Assert.DoesNotContain(url, (await site.Visitor().GetAsync("/zoeken?q=prikstokactie")).Html, StringComparison.Ordinal);

        await editor.SubmitAsync(await editor.GetAsync($"{Lists}/themas/{id}"), Save, ("Form.Synonyms", "prikstokactie\nrommel > weg"));

        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/zoeken?q=prikstokactie")).Html.Contains($"href=\"{url}\"", StringComparison.Ordinal), "the other word finds it");
    }

    [Fact]
    public async Task Only_a_term_that_nothing_carries_can_be_deleted()
    {
        var editor = await site.SignInAsync("redactie");
        await AddAsync(editor, "themas", "Overbodig");
        var id = await IdAsync("Overbodig");

        var used = await editor.GetAsync(Lists + "/themas/thema-werk/verwijderen");
        var parent = await editor.GetAsync(Lists + "/themas/thema-wonen/verwijderen");
        var gone = await editor.SubmitAsync(await editor.GetAsync($"{Lists}/themas/{id}/verwijderen"), Save);

        Assert.Contains("Deze term wordt 11 keer gebruikt", used.Text, StringComparison.Ordinal);
        Assert.Contains("Er hangen nog termen onder", parent.Text, StringComparison.Ordinal);
        Assert.Contains("‘Overbodig’ is verwijderd", gone.Text, StringComparison.Ordinal);
        Assert.Null((await TreeAsync()).Find(id));
    }

    [Fact]
    public async Task The_recipe_of_the_site_keeps_terms_as_people_made_them_and_brings_new_ones()
    {
        var editor = await site.SignInAsync("redactie");
        await AddAsync(editor, "doelgroepen", "Weg ermee");
        var id = await IdAsync("Weg ermee");
        var recipe = new JsonObject { ["steps"] = new JsonArray(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray(ItemJson.Write((await site.LatestAsync("doelgroepen"))!)) }) };
        ((JsonArray)recipe["steps"]![0]!["Data"]![0]!["TaxonomyPart"]!["Terms"]!).Add(new JsonObject
        {
            ["ContentItemId"] = "doel-nieuw", ["ContentType"] = "TargetGroup", ["DisplayText"] = "Uit het recept", ["TermPart"] = new JsonObject { ["TaxonomyContentItemId"] = "doelgroepen" },
        });
        var first = (await TreeAsync()).Taxonomy("doelgroepen")!.Terms[0];
        await editor.SubmitAsync(await editor.GetAsync($"{Lists}/doelgroepen/{id}/verwijderen"), Save);
        await editor.SubmitAsync(await editor.GetAsync($"{Lists}/doelgroepen/{first.Id}"), Save, ("Form.Name", "Onze eigen naam"));

        await site.ApplyAsync(recipe.ToJsonString());

        var tree = await TreeAsync();
        Assert.Equal("Onze eigen naam", tree.Find(first.Id)!.Name);
        Assert.Equal("Uit het recept", tree.Find("doel-nieuw")!.Name);
        Assert.Null(tree.Find(id));
    }

    [Fact]
    public async Task Five_hundred_terms_cost_no_more_commands_than_a_few()
    {
        var editor = await site.SignInAsync("redactie");
        await editor.GetAsync(Lists);
        var few = (await editor.GetAsync(Lists + "/gemeentetypen")).Commands.Count;
        await site.ApplyAsync(Many(500));

        Assert.Equal(500, (await editor.GetAsync(Lists + "/veel")).Texts(".di-order__row").Count);
        // Who asks right after a change reads the terms anew, and news of the change may come twice.
        await Eventually.HoldsAsync(async () => (await editor.GetAsync(Lists + "/veel")).Commands.Count == few, "five hundred terms cost as many commands as a few");
        Assert.Equal("1 term gevonden. Toon alle termen", (await editor.GetAsync(Lists + "/veel?zoek=term%20321")).One("p[role=status]").TextContent.Trim());
        Assert.Equal(few, (await editor.GetAsync(Lists + "/gemeentetypen")).Commands.Count);
    }

    [Fact]
    public async Task What_was_done_is_in_the_log()
    {
        var editor = await site.SignInAsync("redactie");
        await AddAsync(editor, "doelgroepen", "Logboekgroep");
        var id = await IdAsync("Logboekgroep");
        await editor.SubmitAsync(await editor.GetAsync($"{Lists}/doelgroepen/{id}"), Save, ("Form.Name", "Andere groep"));

        var log = await editor.GetAsync($"/beheer/logboek?over=term:doelgroepen/{id}");

        Assert.Equal(["term gewijzigd heette ‘Logboekgroep’", "term toegevoegd"], log.Texts("tbody td:nth-child(2)"));
    }

    private static async Task<Page> AddAsync(Client editor, string taxonomy, string name, string parent = "", string synonyms = "")
    {
        var page = await editor.SubmitAsync(await editor.GetAsync($"{Lists}/{taxonomy}/nieuw"), Save, ("Form.Name", name), ("Form.Parent", parent), ("Form.Synonyms", synonyms));
        Assert.Contains($"‘{name}’ is toegevoegd", page.Text, StringComparison.Ordinal);
        return page;
    }

    private Task<TermTree> TreeAsync() => site.WithAsync<Terms, TermTree>(terms => terms.AllAsync(CancellationToken.None));

    private async Task<string> IdAsync(string name) => (await TreeAsync()).Taxonomies.SelectMany(taxonomy => taxonomy.Terms).Single(term => term.Name == name).Id;

    private async Task<IReadOnlyList<string>> BesideAsync(string parent) => [.. (await TreeAsync()).Taxonomy("themas")!.Terms.Where(term => term.ParentId == parent).Select(term => term.Id)];

    private static string Many(int count) => new JsonObject
    {
        ["steps"] = new JsonArray(new JsonObject
        {
            ["name"] = "content",
            ["Data"] = new JsonArray(new JsonObject
            {
                ["ContentItemId"] = "veel", ["ContentType"] = "Taxonomy", ["DisplayText"] = "Veel termen",
                ["TaxonomyPart"] = new JsonObject
                {
                    ["TermContentType"] = "Theme",
                    ["Terms"] = new JsonArray([.. Enumerable.Range(1, count).Select(number => new JsonObject
                    {
                        ["ContentItemId"] = "veel-" + number.ToString(CultureInfo.InvariantCulture), ["ContentType"] = "Theme", ["DisplayText"] = $"Term {number}",
                    })]),
                },
            }),
        }),
    }.ToJsonString();
}

public sealed class TaxonomyOnSqlite(SqliteSite site) : TaxonomyTests(site), IClassFixture<SqliteSite>;

public sealed class TaxonomyOnPostgres(PostgresSite site) : TaxonomyTests(site), IClassFixture<PostgresSite>;
