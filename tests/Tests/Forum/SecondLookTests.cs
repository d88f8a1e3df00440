using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>Before words that may belong to a person are read by others, their writer is asked once to look again.</summary>
public sealed class SecondLookTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string WithNumber = "Bel mevrouw op 06-12345678 of mail naar iemand@voorbeeld.nl";

    [Fact]
    public async Task A_reply_with_a_telephone_number_waits_until_its_writer_says_so()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen");

        var asked = await member.SubmitAsync(await member.GetAsync(topic.Path), "form[action$=reageer]", ("Form.Body", WithNumber));

        Assert.Equal(["06-12345678: een telefoonnummer", "iemand@voorbeeld.nl: een e-mailadres"], asked.Texts("[role=alert] li"));
        Assert.Equal(WithNumber, asked.One("textarea").TextContent.Trim());
        Assert.Equal(0, await CountAsync(WithNumber));

        Assert.Contains("Toch plaatsen", asked.One("form[action$=reageer] button").TextContent, StringComparison.Ordinal);
        var placed = await member.SubmitAsync(asked, "form[action$=reageer]");
        Assert.Contains("06-12345678", placed.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(WithNumber));
    }

    [Fact]
    public async Task Another_number_that_came_in_meanwhile_is_asked_about_as_well()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen");
        var asked = await member.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", WithNumber));

        var again = await member.SubmitAsync(asked, "form[action$=reageer]", ("Form.Body", WithNumber + " Haar nummer is 111222333."));

        Assert.Equal(["111222333: misschien een burgerservicenummer"], again.Texts("[role=alert] li"));
    }

    [Fact]
    public async Task A_new_topic_is_asked_about_with_its_title_and_keeps_everything_that_was_typed()
    {
        var member = await site.SignInAsync("ambtenaar");
        var form = await member.GetAsync("/forum/algemeen/nieuw");

        var asked = await member.SubmitAsync(form, ("Form.Title", "Wie kent 015-1234567?"), ("Form.Body", "Dat nummer belt ons steeds."), ("Form.Themes", "thema-taal"), ("Form.Kind", "Discussion"));

        Assert.Equal(["015-1234567: een telefoonnummer"], asked.Texts("[role=alert] li"));
        Assert.Equal("Wie kent 015-1234567?", asked.One("[name='Form.Title']").GetAttribute("value"));
        Assert.Equal("thema-taal", asked.One("[name='Form.Themes']:checked").GetAttribute("value"));
        Assert.Contains("Dat nummer belt ons steeds.", (await member.SubmitAsync(asked)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editing_asks_only_about_what_was_not_there_before()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen");
        var asked = await member.SubmitAsync(topic, "form[action$=reageer]", ("Form.Body", WithNumber));
        var reply = await member.SubmitAsync(asked, "form[action$=reageer]");
        var edit = await member.GetAsync($"{topic.Base()}/bewerk/{reply.LastPostId()}");

        Assert.Contains("Liever mailen.", (await member.SubmitAsync(edit, ("Form.Body", WithNumber + " Liever mailen."))).One(".di-posts").TextContent, StringComparison.Ordinal);
        var more = await member.SubmitAsync(await member.GetAsync($"{topic.Base()}/bewerk/{reply.LastPostId()}"), ("Form.Body", WithNumber + " Of bel 010-7654321."));

        Assert.Equal(["010-7654321: een telefoonnummer"], more.Texts("[role=alert] li"));
        Assert.Contains("Of bel 010-7654321.", (await member.SubmitAsync(more)).Text, StringComparison.Ordinal);
    }

    private Task<int> CountAsync(string body) => site.WithAsync<AppDb, int>(db => db.Set<Post>().CountAsync(p => p.Body == body));
}
