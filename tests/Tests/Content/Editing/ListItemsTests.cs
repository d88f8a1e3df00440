namespace DiversInclusief.Tests.Content.Editing;

public abstract class ListItemsTests(Site site)
{
    [Fact]
    public async Task The_list_is_filtered_by_kind_status_and_title()
    {
        var editor = await site.SignInAsync("redactie");
        await editor.SaveReportAsync("Zandloper één");
        await editor.SubmitAsync(await editor.PublishReportAsync("Zandloper twee"), ("EventReport.Location.Text", "elders"));
        await editor.PublishReportAsync("Zandloper drie");

        Assert.Equal(["Zandloper één", "Zandloper twee", "Zandloper drie"], (await TitlesAsync(editor, "titel=ZANDloper")).OrderBy(title => Array.IndexOf(["één", "twee", "drie"], title.Split(' ')[1])));
        Assert.Equal(["Zandloper één"], await TitlesAsync(editor, "titel=zandloper&status=concept"));
        Assert.Equal(["Zandloper twee"], await TitlesAsync(editor, "titel=zandloper&status=gewijzigd"));
        Assert.Equal(["Zandloper drie"], await TitlesAsync(editor, "titel=zandloper&status=gepubliceerd"));
        Assert.Empty(await TitlesAsync(editor, "titel=zandloper&soort=column"));
        Assert.Empty(await TitlesAsync(editor, "titel=zand%25per"));
    }

    [Fact]
    public async Task Paging_shows_every_item_once_and_each_page_costs_the_same()
    {
        var editor = await site.SignInAsync("redactie");
        var (titles, commands) = (new List<string>(), new List<int>());
        var page = await editor.GetAsync("/beheer/inhoud?soort=gemeente");
        for (var next = true; next;)
        {
            titles.AddRange(page.Texts("tbody th"));
            commands.Add(page.Commands.Count);
            var link = page.Document.QuerySelector("a[rel=next]");
            next = link is not null;
            if (next)
                page = await editor.GetAsync(link!.GetAttribute("href")!);
        }

        Assert.Equal(342, titles.Distinct().Count());
        Assert.Equal(342, titles.Count);
        Assert.True(commands.Max() <= 4, $"{commands.Max()} commands");
    }

    [Fact]
    public async Task The_filter_looks_for_what_is_filled_in()
    {
        var editor = await site.SignInAsync("redactie");

        var found = await editor.SubmitAsync(await editor.GetAsync("/beheer/inhoud"), "main form[role=search]", ("titel", "tolk"));

        Assert.NotEmpty(found.Texts("tbody th"));
        Assert.All(found.Texts("tbody th"), title => Assert.Contains("tolk", title, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("tolk", found.One("input[name=titel]").GetAttribute("value"));
    }

    [Fact]
    public async Task The_overview_shows_my_drafts_and_what_people_changed()
    {
        var editor = await site.SignInAsync("redactie");
        await editor.SaveReportAsync("Op mijn bureau");
        var page = await editor.GetAsync("/beheer");

        Assert.Contains("Op mijn bureau", page.Texts("section[aria-labelledby=mijn-concepten] a"));
        Assert.Contains("Op mijn bureau", page.Texts("section[aria-labelledby=gewijzigd] a"));
        Assert.DoesNotContain("Gemeente", page.Texts("section[aria-labelledby=gewijzigd] li li"));
        Assert.True(page.Commands.Count <= 7, $"{page.Commands.Count} commands");
    }

    [Fact]
    public async Task A_form_costs_the_same_however_much_is_chosen()
    {
        var editor = await site.SignInAsync("redactie");
        var few = await editor.GetAsync((await editor.SaveReportAsync("Weinig gekozen")).Path);
        var many = await editor.GetAsync((await editor.SaveReportAsync("Veel gekozen", ("EventReport.Municipalities.Add", "Delft; Gouda; Utrecht; Zwolle; Ede"))).Path);

        Assert.Equal(few.Commands.Count, many.Commands.Count);
        Assert.True(few.Commands.Count <= 8, $"{few.Commands.Count} commands");
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(Client editor, string query) => (await editor.GetAsync("/beheer/inhoud?" + query)).Texts("tbody th");
}

public sealed class ListItemsOnSqlite(SqliteSite site) : ListItemsTests(site), IClassFixture<SqliteSite>;

public sealed class ListItemsOnPostgres(PostgresSite site) : ListItemsTests(site), IClassFixture<PostgresSite>;
