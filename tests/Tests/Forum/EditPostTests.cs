using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class EditPostTests(Site site)
{
    private const string Began = "Een toelichting van meer dan tien tekens.";

    [Theory]
    [InlineData(4, false)]
    [InlineData(6, true)]
    public async Task A_change_is_marked_once_the_first_five_minutes_are_over(int minutes, bool marked)
    {
        var (member, topic) = await AskAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(minutes));

        var edited = await member.SubmitAsync(await EditAsync(member, topic), ("Form.Body", "Nu zonder tikfout."));

        Assert.Contains("Nu zonder tikfout.", edited.Text, StringComparison.Ordinal);
        Assert.Equal(marked, edited.Text.Contains("· bewerkt", StringComparison.Ordinal));
        Assert.Equal(marked ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await VersionsAsync(member, topic)).Status);
    }

    [Fact]
    public async Task A_late_change_keeps_the_former_text_and_shows_which_words_went_and_came_to_every_reader()
    {
        var (member, topic) = await AskAsync();
        foreach (var (body, minutes) in new[] { ("Een toelichting van ruim tien tekens.", 6), ("Een toelichting van ruim tien woorden.", 1) })
        {
            site.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await member.SubmitAsync(await EditAsync(member, topic), ("Form.Body", body));
        }
        var reader = await site.SignInAsync("ambtenaar");
        var link = (await reader.GetAsync(topic.Path)).One(".di-post__by a[href*='/versies/']");

        var page = await reader.GetAsync(link.GetAttribute("href")!);

        Assert.Equal(2, page.Document.QuerySelectorAll("section .di-diff:has(ins)").Length);
        Assert.Equal(["[toegevoegd: woorden]", "[toegevoegd: ruim ]"], page.Document.QuerySelectorAll("ins").Select(e => e.TextContent));
        Assert.Equal(["[verwijderd: tekens]", "[verwijderd: meer dan ]"], page.Document.QuerySelectorAll("del").Select(e => e.TextContent));
        Assert.Equal(Began, page.Document.QuerySelectorAll(".di-diff")[^1].TextContent);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Nobody_edits_the_words_of_another()
    {
        var (_, topic) = await AskAsync();
        var other = await site.SignInAsync("ambtenaar");

        Assert.Equal(HttpStatusCode.NotFound, (await EditAsync(other, topic)).Status);
    }

    [Fact]
    public async Task A_moderator_who_edits_says_why_and_leaves_a_trace_at_once_and_the_writer_hears_of_it()
    {
        var (member, topic) = await AskAsync();
        var moderator = await site.SignInAsync("moderator");
        var form = await EditAsync(moderator, topic);

        var refused = await moderator.SubmitAsync(form, ("Form.Body", "Een toelichting zonder naam."));
        Assert.Contains("Schrijf waarom", refused.ErrorOf("Form.Reason"), StringComparison.Ordinal);
        var edited = await moderator.SubmitAsync(refused, ("Form.Reason", "Er stond een naam in."));

        Assert.Contains("bewerkt door een moderator", edited.Text, StringComparison.Ordinal);
        Assert.Contains(Began, (await VersionsAsync(member, topic)).Text, StringComparison.Ordinal);
        Assert.Contains("Er stond een naam in.", (await member.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Contains("Bericht gewijzigd", (await member.GetAsync("/forum/algemeen/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderator_takes_out_a_former_text_and_nobody_reads_it_again()
    {
        var (member, topic) = await AskAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        await member.SubmitAsync(await EditAsync(member, topic), ("Form.Body", "Zonder het nummer van een inwoner."));
        var moderator = await site.SignInAsync("moderator");

        var erased = await moderator.SubmitAsync(await VersionsAsync(moderator, topic));

        Assert.DoesNotContain(Began, erased.Text, StringComparison.Ordinal);
        Assert.Contains("Een moderator heeft deze tekst gewist", erased.Text, StringComparison.Ordinal);
        Assert.False(await site.WithAsync<AppDb, bool>(db => db.Set<FormerText>().AnyAsync(t => t.PostId == topic.LastPostId() && t.Body.Length > 0)));
    }

    [Fact]
    public async Task Two_windows_on_one_post_never_lose_a_text()
    {
        var (member, topic) = await AskAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        var (one, other) = (await EditAsync(member, topic), await EditAsync(member, topic));
        await member.SubmitAsync(one, ("Form.Body", "De tekst uit het ene venster."));

        var told = await member.SubmitAsync(other, ("Form.Body", "De tekst uit het andere venster."));

        Assert.Contains("intussen al gewijzigd", told.ErrorOf("Form.Body"), StringComparison.Ordinal);
        Assert.Equal("De tekst uit het andere venster.", told.One("textarea").TextContent.Trim());
        Assert.Contains("ene", told.One("del").TextContent, StringComparison.Ordinal);
        Assert.Contains("De tekst uit het ene venster.", (await member.GetAsync(topic.Path)).Text, StringComparison.Ordinal);

        var saved = await member.SubmitAsync(told);
        Assert.Contains("De tekst uit het andere venster.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("ene", (await VersionsAsync(member, topic)).One("del").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_of_a_hidden_post_is_hidden_with_it_and_a_long_one_goes_on_at_a_next_page()
    {
        var (member, topic) = await AskAsync();
        var reply = await member.ReplyAsync(topic, "Versie 0");
        for (var i = 1; i <= 13; i++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(6));
            await member.SubmitAsync(await EditAsync(member, reply), ("Form.Body", $"Versie {i}"));
        }
        var reader = await site.SignInAsync("ambtenaar");
        var first = await VersionsAsync(reader, reply);
        var last = await reader.GetAsync(first.One("a[rel=next]").GetAttribute("href")!);
        Assert.Equal(13, first.Document.QuerySelectorAll("ins").Length + last.Document.QuerySelectorAll("ins").Length);
        Assert.Equal("Versie 0", last.Document.QuerySelectorAll(".di-diff")[^1].TextContent);

        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{reply.LastPostId()}"), ("Form.Reason", "Hoort hier niet"));

        Assert.Equal(HttpStatusCode.NotFound, (await VersionsAsync(reader, reply)).Status);
        Assert.Equal(HttpStatusCode.OK, (await VersionsAsync(moderator, reply)).Status);
    }

    private async Task<(Client Member, Page Topic)> AskAsync()
    {
        var member = await site.SignInAsync("wethouder");
        return (member, await member.AskAsync("algemeen"));
    }

    private static Task<Page> EditAsync(Client client, Page topic) => client.GetAsync($"{topic.Base()}/bewerk/{topic.LastPostId()}");

    private static Task<Page> VersionsAsync(Client client, Page topic) => client.GetAsync($"{topic.Base()}/versies/{topic.LastPostId()}");
}

public sealed class EditPostOnSqlite(SqliteSite site) : EditPostTests(site), IClassFixture<SqliteSite>;

public sealed class EditPostOnPostgres(PostgresSite site) : EditPostTests(site), IClassFixture<PostgresSite>;
