using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Tests.Content.Editing;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Taxonomies;

/// <summary>Two terms become one, and everything that carried the first carries the second.</summary>
public abstract class MergeTermsTests(Site site)
{
    private const string Themes = "/beheer/indelingen/themas";
    private const string Save = "main form.di-form[method=post]";

    [Fact]
    public async Task Everything_that_carried_the_one_carries_the_other_and_nothing_else_moves()
    {
        var editor = await site.SignInAsync("redactie");
        var (from, into) = (await AddAsync(editor, "Oude naam"), await AddAsync(editor, "Blijvende naam"));
        await AddAsync(editor, "Hangt eronder", from);
        var live = await ReportAsync("Staat op de site", [from], publish: true);
        var both = await ReportAsync("Heeft ze allebei", [from, into, "thema-taal"], publish: true);
        var draft = await ReportAsync("Alleen een concept", [from], publish: false);
        var newer = await ReportAsync("Heeft een nieuwer concept", ["thema-taal"], publish: true);
        newer = await SaveAgainAsync(newer, [from]);
        var archived = await ReportAsync("Ligt in het archief", [from], publish: true);
        await editor.SubmitAsync(await editor.GetAsync("/beheer/inhoud/" + archived.ContentItemId), "form.di-edit", ("actie", "archiveren"));
        var planned = await ReportAsync("Komt er nog aan", [from], publish: false);
        await editor.SubmitAsync(await editor.GetAsync($"/beheer/inhoud/{planned.ContentItemId}/planning"), Save, ("Form.PublishAt", "2100-01-01T10:00"));

        var question = await editor.SubmitAsync(await editor.GetAsync($"{Themes}/{from}/samenvoegen"), "main form.di-form", ("met", into));
        Assert.Contains("6 stukken krijgen ‘Blijvende naam’ in plaats van ‘Oude naam’, waarvan 2 op de site.", question.Text, StringComparison.Ordinal);
        var done = await editor.SubmitAsync(question, Save);

        Assert.Contains("‘Oude naam’ hoort nu bij ‘Blijvende naam’", done.Text, StringComparison.Ordinal);
        Assert.Equal([into], await TermsAsync(live));
        Assert.Equal([into, "thema-taal"], await TermsAsync(both));
        Assert.Equal([into], await TermsAsync(draft));
        Assert.Equal([into], await TermsAsync(newer));
        Assert.Equal([into], await TermsAsync(archived));
        Assert.Equal([into], await TermsAsync(planned));
        Assert.Equal(live.PublishedUtc, (await site.LatestAsync(live.ContentItemId))!.PublishedUtc);
        Assert.True((await site.LatestAsync(live.ContentItemId))!.Published);
        Assert.NotNull((await site.LatestAsync(archived.ContentItemId))!.ArchivedUtc);
        Assert.False((await site.LatestAsync(newer.ContentItemId))!.Published);
        Assert.Contains("1 januari 2100", (await editor.GetAsync("/beheer/inhoud/" + planned.ContentItemId)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingepland staat een oudere versie", (await editor.GetAsync($"/beheer/inhoud/{planned.ContentItemId}/planning")).Text, StringComparison.Ordinal);
        var tree = await TreeAsync();
        Assert.Null(tree.Find(from));
        Assert.Equal(["woord van blijvende naam", "Oude naam", "woord van oude naam"], tree.Find(into)!.Synonyms);
        Assert.Equal(into, tree.Taxonomy("themas")!.Terms.Single(term => term.Name == "Hangt eronder").ParentId);
    }

    [Fact]
    public async Task Merging_once_more_does_nothing_and_an_old_version_or_import_follows()
    {
        var editor = await site.SignInAsync("redactie");
        var (from, into) = (await AddAsync(editor, "Dubbelop"), await AddAsync(editor, "Enkel"));
        var item = await ReportAsync("Oude versie komt terug", [from], publish: true);
        var question = await editor.GetAsync($"{Themes}/{from}/samenvoegen?met={into}");
        await editor.SubmitAsync(question, Save);
        var versions = (await site.VersionsAsync(item.ContentItemId)).Count;

        var again = await editor.SubmitAsync(question, Save);

        Assert.Contains("Deze term was al samengevoegd met ‘Enkel’", again.Text, StringComparison.Ordinal);
        Assert.Equal(versions, (await site.VersionsAsync(item.ContentItemId)).Count);
        Assert.Equal($"{Themes}/{into}", (await editor.GetAsync($"{Themes}/{from}")).Path);
        var imported = await ReportAsync("Komt van elders", [from, into], publish: true);
        Assert.Equal([into], await TermsAsync(imported));
        Assert.Contains("termen samengevoegd ‘Dubbelop’ hoort nu bij ‘Enkel’, 1 stuks aangepast", (await editor.GetAsync($"/beheer/logboek?over=term:themas/{into}")).Texts("tbody td:nth-child(2)"));
    }

    [Fact]
    public async Task Topics_filters_and_kept_links_follow()
    {
        var editor = await site.SignInAsync("redactie");
        var into = await AddAsync(editor, "Nieuw thuis");
        var topics = await editor.GetAsync("/zoeken?thema=thema-wonen-status");
        var hits = topics.Texts("main article h2, main .di-hit a, main h3 a");
        Assert.NotEmpty(hits);

        await editor.SubmitAsync(await editor.GetAsync($"{Themes}/thema-wonen-status/samenvoegen?met={into}"), Save);

        Assert.Equal($"/zoeken?q=huis&thema={into}", (await editor.GetAsync("/zoeken?q=huis&thema=thema-wonen-status")).Path);
        await Eventually.HoldsAsync(async () => (await editor.GetAsync($"/zoeken?thema={into}")).Texts("main article h2, main .di-hit a, main h3 a").Order(StringComparer.Ordinal).SequenceEqual(hits.Order(StringComparer.Ordinal)), "the filter finds the same");
        Assert.DoesNotContain("thema-wonen-status", (await editor.GetAsync("/zoeken")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_municipality_type_leads_to_the_other_and_reasons_go_along()
    {
        var editor = await site.SignInAsync("redactie");
        var with = await site.LatestAsync("gm0518");
        var (from, into) = ("type-arbeid", "type-groot");
        Assert.Contains(from, with!["MunicipalityTypes"].TermIds);
        var path = (await TreeAsync()).Find(from)!.Path;

        await editor.SubmitAsync(await editor.GetAsync($"/beheer/indelingen/gemeentetypen/{from}/samenvoegen?met={into}"), Save);

        var now = (await site.LatestAsync("gm0518"))!;
        Assert.DoesNotContain(from, now["MunicipalityTypes"].TermIds);
        Assert.Equal(now["MunicipalityTypes"].TermIds.Distinct(), now["MunicipalityTypes"].TermIds);
        Assert.DoesNotContain(from + "|", now["TypeReasons"].Text, StringComparison.Ordinal);
        Assert.Single(now["TypeReasons"].Text.Split('\n'), line => line.StartsWith(into + "|", StringComparison.Ordinal));
        var moved = await site.Visitor().GetOnceAsync("/" + path);
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.Status);
        Assert.Equal((await TreeAsync()).Find(into)!.Url, moved.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_term_cannot_be_merged_with_itself_with_nothing_or_with_what_hangs_below_it()
    {
        var editor = await site.SignInAsync("redactie");

        foreach (var (with, why) in new[] { ("", "Kies de term die overblijft."), ("thema-wonen", "Kies een andere term"), ("thema-wonen-arbeid", "Deze term hangt eronder.") })
            Assert.Contains(why, (await editor.GetAsync($"{Themes}/thema-wonen/samenvoegen?met={with}")).Text, StringComparison.Ordinal);
    }

    private async Task<ContentItem> ReportAsync(string title, string[] terms, bool publish)
    {
        var item = new ContentItem { ContentItemId = "", ContentType = "EventReport", DisplayText = title };
        item.Content["EventReport"] = new JsonObject
        {
            ["Summary"] = new JsonObject { ["Text"] = "Kort." }, ["EventDate"] = new JsonObject { ["Value"] = "2018-03-07" }, ["Themes"] = Terms(terms),
        };
        return publish ? await site.PublishedAsync(item) : (await site.SaveAsync(item)).Item!;
    }

    private async Task<ContentItem> SaveAgainAsync(ContentItem item, string[] terms)
    {
        ((JsonObject)item.Content["EventReport"]!)["Themes"] = Terms(terms);
        return (await site.WithAsync<SaveDraftHandler, SaveResult>(save => save.HandleAsync(new SaveDraft(item, item.ContentItemVersionId, Reader.Site), CancellationToken.None))).Item!;
    }

    private static JsonObject Terms(string[] terms) => new() { ["TermContentItemIds"] = new JsonArray([.. terms.Select(term => JsonValue.Create(term))]) };

    private async Task<IReadOnlyList<string>> TermsAsync(ContentItem item) => (await site.LatestAsync(item.ContentItemId))!["Themes"].TermIds;

    private Task<TermTree> TreeAsync() => site.WithAsync<Terms, TermTree>(terms => terms.AllAsync(CancellationToken.None));

    private async Task<string> AddAsync(Client editor, string name, string parent = "")
    {
        await editor.SubmitAsync(await editor.GetAsync(Themes + "/nieuw"), Save, ("Form.Name", name), ("Form.Synonyms", "woord van " + name.ToLowerInvariant()), ("Form.Parent", parent));
        return (await TreeAsync()).Taxonomy("themas")!.Terms.Single(term => term.Name == name).Id;
    }
}

public sealed class MergeTermsOnSqlite(SqliteSite site) : MergeTermsTests(site), IClassFixture<SqliteSite>;

public sealed class MergeTermsOnPostgres(PostgresSite site) : MergeTermsTests(site), IClassFixture<PostgresSite>;
