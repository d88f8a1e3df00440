using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class SignTests(Site site)
{
    [Fact]
    public async Task A_sign_is_put_counted_and_taken_back_without_script()
    {
        var topic = await AskAsync("Wie heeft een meldpunt voor discriminatie?");
        var member = await site.SignInAsync("ambtenaar");

        var put = await PressAsync(member, await member.GetAsync(topic.Path), "nuttig");
        Assert.Equal("true", Button(put, "nuttig").GetAttribute("aria-pressed"));
        Assert.Contains("1", Button(put, "nuttig").TextContent, StringComparison.Ordinal);

        var taken = await PressAsync(member, put, "nuttig");
        Assert.Equal("false", Button(taken, "nuttig").GetAttribute("aria-pressed"));
        Assert.Empty(taken.Texts(".di-sign__count"));
    }

    [Fact]
    public async Task Pressing_the_button_of_an_old_page_again_counts_once()
    {
        var topic = await AskAsync("Wie werkt met een diversiteitsraad?");
        var member = await site.SignInAsync("ambtenaar");
        var page = await member.GetAsync(topic.Path);

        await PressAsync(member, page, "herkenbaar");
        var again = await PressAsync(member, page, "herkenbaar");

        Assert.Contains("1", Button(again, "herkenbaar").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task We_do_so_too_names_the_municipality()
    {
        var topic = await AskAsync("Wie vraagt jongeren om raad?");
        await DoAlsoAsync("karim", topic);
        await DoAlsoAsync("ambtenaar", topic);

        Assert.Equal("Doen dit ook: Een grote stad (demo), Westland", (await (await site.SignInAsync("wethouder")).GetAsync(topic.Path)).Texts(".di-signs__also").Single());
    }

    [Fact]
    public async Task Nobody_signs_their_own_words_nor_what_they_may_not_read()
    {
        var secret = await (await site.SignInAsync("wethouder")).AskAsync("bestuurders", "Een besloten vraag over loting");
        Assert.Empty(secret.Document.QuerySelectorAll("button.di-sign"));
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.ReplyAsync(await AskAsync("Wie loot er voor een burgerraad?"), "Wij");

        var own = await member.SubmitAsync(topic, "#tekens", ("teken", topic.LastPostId() + ":nuttig:aan"));
        topic.Form("#tekens").SetAttribute("action", secret.Base() + "/teken");
        var hidden = await member.SubmitAsync(topic, "#tekens", ("teken", secret.LastPostId() + ":nuttig:aan"));

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [own.Status, hidden.Status]);
        Assert.False(await site.WithAsync<AppDb, bool>(db => db.Set<Sign>().AnyAsync(s => s.PostId == secret.LastPostId() || s.PostId == topic.LastPostId())));
    }

    private async Task DoAlsoAsync(string who, Page topic)
    {
        var member = await site.SignInAsync(who);
        await PressAsync(member, await member.GetAsync(topic.Path), "doen-wij-ook");
    }

    private async Task<Page> AskAsync(string title) => await (await site.SignInAsync("wethouder")).AskAsync("algemeen", title);

    private static AngleSharp.Dom.IElement Button(Page page, string sign) => page.One($"button.di-sign[value*=':{sign}:']");

    private static Task<Page> PressAsync(Client client, Page page, string sign) => client.SubmitAsync(page, "#tekens", ("teken", Button(page, sign).GetAttribute("value")!));
}

public sealed class SignsOnSqlite(SqliteSite site) : SignTests(site), IClassFixture<SqliteSite>;

public sealed class SignsOnPostgres(PostgresSite site) : SignTests(site), IClassFixture<PostgresSite>;
