using System.Net;

namespace DiversInclusief.Tests;

public abstract class SanctionTests(Site site)
{
    [Fact]
    public async Task A_silenced_member_reads_but_cannot_write_keeps_the_text_and_writes_again_when_it_ends()
    {
        var member = await site.SignInAsync("daan");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen");
        var form = await member.GetAsync(topic.Path);
        await DoAsync("m-daan", "Silence", "Drie keer iemand uitgescholden.", 7);

        var refused = await member.SubmitAsync(form, "form[action$=reageer]", ("Form.Body", "Dit wilde ik zeggen"));
        Assert.Contains("niet schrijven", refused.ErrorOf("Form.Body"), StringComparison.Ordinal);
        Assert.Equal("Dit wilde ik zeggen", refused.One("textarea").TextContent.Trim());
        Assert.Contains("niet schrijven", (await member.AskAsync("algemeen", "Dan maar zo?")).ErrorOf("Form.Body"), StringComparison.Ordinal);
        var page = await member.GetAsync(topic.Path);
        Assert.Contains("Je kunt nu niet schrijven", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("form[action$=reageer]"));
        Assert.Contains("Drie keer iemand uitgescholden.", (await member.GetAsync("/meldingen")).Text, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Contains("Nu wel", (await member.ReplyAsync(topic, "Nu wel")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suspended_members_sessions_end_and_signing_in_tells_why_until_it_is_over()
    {
        var member = await site.SignInAsync("lotte");
        await DoAsync("m-lotte", "Suspension", "Gegevens van inwoners gedeeld.", 30);

        Assert.StartsWith("/inloggen", (await member.GetAsync("/account")).Path, StringComparison.Ordinal);
        var visitor = site.Visitor();
        var refused = await visitor.SubmitAsync(await visitor.GetAsync("/inloggen"), ("Form.Email", "lotte@demo.example"), ("Form.Password", World.Password));
        Assert.Contains("Je account is geschorst", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Gegevens van inwoners gedeeld.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Ben je het er niet mee eens?", refused.Text, StringComparison.Ordinal);
        var wrong = await visitor.SubmitAsync(refused, ("Form.Email", "lotte@demo.example"), ("Form.Password", "iets heel anders"));
        Assert.DoesNotContain("geschorst", wrong.Text, StringComparison.Ordinal);

        site.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Contains("Lotte", (await (await site.SignInAsync("lotte")).GetAsync("/account")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderator_can_end_it_earlier_and_everything_stands_in_the_history_and_the_log()
    {
        var page = await DoAsync("m-tom", "Suspension", "Even afkoelen is beter.", 7);
        var moderator = await site.SignInAsync("moderator");
        var ended = await moderator.SubmitAsync(await moderator.GetAsync(page.Path), "form:has([name=einde])");

        Assert.Contains("Eerder beëindigd door Marjan", ended.Text, StringComparison.Ordinal);
        await site.SignInAsync("tom");
        var log = (await (await site.SignInAsync("beheer")).GetAsync("/beheer/logboek")).Text;
        Assert.Contains("lid een tijd geschorst", log, StringComparison.Ordinal);
        Assert.Contains("eerder beëindigd", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_read_by_staff_only_and_told_to_nobody()
    {
        var page = await DoAsync("m-els", "Note", "Let op de toon van de pelikaan.", 7);

        Assert.Contains("pelikaan", (await (await site.SignInAsync("redactie")).GetAsync(page.Path)).Text, StringComparison.Ordinal);
        var member = await site.SignInAsync("els");
        Assert.DoesNotContain("pelikaan", (await member.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(page.Path)).Status);
        Assert.DoesNotContain("pelikaan", (await (await site.SignInAsync("beheer")).GetAsync("/beheer/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_is_told_with_its_reason_and_where_to_object_and_changes_nothing_else()
    {
        await DoAsync("m-wim", "Warning", "Noem geen namen van inwoners.", 7);
        var member = await site.SignInAsync("wim");

        var inbox = (await member.GetAsync("/meldingen")).Text;
        Assert.Contains("waarschuwing", inbox, StringComparison.Ordinal);
        Assert.Contains("Noem geen namen van inwoners.", inbox, StringComparison.Ordinal);
        Assert.Contains("Laat het de redactie weten.", inbox, StringComparison.Ordinal);
        Assert.Contains("Dat kan nog", (await member.AskAsync("algemeen", "Dat kan nog gewoon")).Heading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m-moderator", "Dit ben je zelf")]
    [InlineData("m-redactie", "zelf moderator")]
    public async Task A_moderator_decides_neither_about_the_own_self_nor_about_another_moderator(string member, string why)
    {
        var moderator = await site.SignInAsync("moderator");
        var page = await moderator.GetAsync("/beheer/moderatie/" + member);

        Assert.Contains(why, page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task What_is_missing_is_asked_beside_the_field_and_nothing_is_done()
    {
        var moderator = await site.SignInAsync("moderator");
        var refused = await moderator.SubmitAsync(await moderator.GetAsync("/beheer/moderatie/m-yusuf"), ("Form.Text", "Dit is de reden"));

        Assert.Contains("Kies wat je doet", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Dit is de reden", refused.One("textarea").TextContent, StringComparison.Ordinal);
        Assert.Contains("Yusuf", (await moderator.GetAsync("/beheer/moderatie?naam=yus")).Text, StringComparison.Ordinal);
    }

    private async Task<Page> DoAsync(string member, string kind, string why, int days)
    {
        var moderator = await site.SignInAsync("moderator");
        var done = await moderator.SubmitAsync(await moderator.GetAsync("/beheer/moderatie/" + member), ("Form.Kind", kind), ("Form.Text", why), ("Form.Days", $"{days}"));
        Assert.Contains(why, done.Text, StringComparison.Ordinal);
        return done;
    }
}

public sealed class SanctionOnSqlite(SqliteSite site) : SanctionTests(site), IClassFixture<SqliteSite>;

public sealed class SanctionOnPostgres(PostgresSite site) : SanctionTests(site), IClassFixture<PostgresSite>;
