using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class StartTopicTests(Site site)
{
    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public async Task A_title_that_is_too_short_or_too_long_is_refused_and_everything_typed_is_kept(int length)
    {
        var member = await site.SignInAsync("wethouder");
        var title = new string('v', length);

        var refused = await member.AskAsync("algemeen", title);

        Assert.Equal("Fout: Een titel heeft 5 tot 150 tekens.", refused.ErrorOf("Form.Title"));
        Assert.Equal(title, refused.One("[name='Form.Title']").GetAttribute("value"));
        Assert.Contains("Een toelichting van meer", refused.One("textarea").TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(title));
    }

    [Fact]
    public async Task Sending_a_question_twice_gives_one_topic()
    {
        var member = await site.SignInAsync("wethouder");
        var form = await member.GetAsync("/forum/algemeen/nieuw");
        (string, string)[] words = [("Form.Title", "Twee keer op de knop gedrukt?"), ("Form.Body", "Dat gebeurt in de trein.")];

        var answers = await Task.WhenAll(member.SubmitAsync(form, words), member.SubmitAsync(form, words));

        Assert.Equal(answers[0].Path, answers[1].Path);
        Assert.Equal(1, await CountAsync("Twee keer op de knop gedrukt?"));
    }

    [Fact]
    public async Task A_preview_shows_the_text_and_what_resembles_it_and_saves_nothing()
    {
        var member = await site.SignInAsync("wethouder");
        var form = await member.GetAsync("/forum/algemeen/nieuw");

        var preview = await member.SubmitAsync(form, ("Form.Title", "Taalcoaches voor mensen in ploegendienst"), ("Form.Body", "Zoek **hulp** hierbij."), ("voorbeeld", "true"));

        Assert.Equal("hulp", preview.One(".di-preview strong").TextContent);
        Assert.NotEmpty(preview.Document.QuerySelectorAll("#lijkt-op a"));
        Assert.Equal(0, await CountAsync("Taalcoaches voor mensen in ploegendienst"));
    }

    [Fact]
    public async Task A_theme_that_is_not_on_the_list_is_refused()
    {
        var member = await site.SignInAsync("wethouder");
        var form = await member.GetAsync("/forum/algemeen/nieuw");

        var refused = await member.SubmitAsync(form, ("Form.Title", "Een titel die klopt"), ("Form.Body", "Een toelichting die klopt."), ("Form.Themes", "thema-verzonnen"));

        Assert.Contains("Kies thema’s uit de lijst.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("Een titel die klopt"));
    }

    [Fact]
    public async Task A_visitor_is_sent_to_sign_in_whether_the_room_exists_or_not()
    {
        var existing = await site.Visitor().GetOnceAsync("/forum/bestuurders/nieuw");
        var unknown = await site.Visitor().GetOnceAsync("/forum/bestaat-niet/nieuw");

        Assert.Equal(HttpStatusCode.Redirect, existing.Status);
        Assert.Equal(existing.Status, unknown.Status);
    }

    private Task<int> CountAsync(string title) => site.WithAsync<AppDb, int>(db => db.Set<Topic>().CountAsync(t => t.Title == title));
}

public sealed class StartingTopicsOnSqlite(SqliteSite site) : StartTopicTests(site), IClassFixture<SqliteSite>;

public sealed class StartingTopicsOnPostgres(PostgresSite site) : StartTopicTests(site), IClassFixture<PostgresSite>;
