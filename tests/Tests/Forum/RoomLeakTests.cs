using System.Net;

namespace DiversInclusief.Tests;

/// <summary>Who may not enter a room never learns that it exists: no name, no count, no hit, no difference between addresses.</summary>
public abstract class RoomLeakTests(Site site)
{
    private const string Secret = "Vertrouwelijke zaak over de kwikzilverfabriek";

    [Theory]
    [InlineData(null)]
    [InlineData("ambtenaar")]
    public async Task A_closed_room_and_everything_below_it_answers_as_an_unknown_address(string? who)
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("bestuurders", Secret);
        var reader = who is null ? site.Visitor() : await site.SignInAsync(who);
        var unknown = await reader.GetAsync("/forum/deze-ruimte-is-er-niet");

        foreach (var path in new[] { "/forum/bestuurders", "/forum/bestuurders?toon=open", topic.Path, topic.Base(), topic.Path.Replace("/bestuurders/", "/algemeen/", StringComparison.Ordinal) })
        {
            var answer = await reader.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
            Assert.Equal(unknown.Text, answer.Text);
        }
    }

    [Theory]
    [InlineData("reageer")]
    [InlineData("antwoord")]
    [InlineData("sluiten")]
    public async Task No_verb_of_a_topic_in_a_closed_room_can_be_reached_or_told_from_one_that_is_not_there(string verb)
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("bestuurders", Secret);
        var outsider = await site.SignInAsync("redactie");

        var hidden = await outsider.GetAsync($"{topic.Base()}/{verb}");
        var unknown = await outsider.GetAsync($"/forum/bestuurders/000000000000/{verb}");

        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
        Assert.Equal(unknown.Text, hidden.Text);
    }

    [Fact]
    public async Task The_forum_page_shows_an_outsider_the_same_before_and_after_a_topic_in_a_closed_room()
    {
        var outsider = await site.SignInAsync("ambtenaar");
        var before = await outsider.GetAsync("/forum");

        await (await site.SignInAsync("wethouder")).AskAsync("bestuurders", Secret + ", vervolg");
        var after = await outsider.GetAsync("/forum");

        Assert.Equal(before.Text, after.Text);
        Assert.DoesNotContain("Bestuurders", after.Text, StringComparison.Ordinal);
        Assert.Contains("Ambtenaren", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_sees_no_room_and_no_number_on_the_forum_page()
    {
        var page = await site.Visitor().GetAsync("/forum");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("Algemeen", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Text, char.IsDigit);
        Assert.Equal("/inloggen?terug=/forum", page.One("main a[href*=inloggen]").GetAttribute("href"));
    }

    [Fact]
    public async Task A_topic_in_a_closed_room_is_found_by_its_readers_only()
    {
        var insider = await site.SignInAsync("wethouder");
        await insider.AskAsync("bestuurders", Secret);
        await Eventually.HoldsAsync(async () => (await insider.GetAsync("/forum/lijkt-op?titel=kwikzilverfabriek")).Html.Contains(Secret, StringComparison.Ordinal), "the index knows the topic");

        foreach (var outsider in new[] { await site.SignInAsync("ambtenaar"), site.Visitor() })
        {
            Assert.DoesNotContain("kwikzilver", (await outsider.GetAsync("/forum/lijkt-op?titel=kwikzilverfabriek")).Html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Secret, (await outsider.GetAsync("/zoeken?q=kwikzilverfabriek")).Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_room_that_the_member_may_not_enter_cannot_be_chosen_for_a_topic()
    {
        var outsider = await site.SignInAsync("ambtenaar");
        var form = await outsider.GetAsync("/forum/algemeen/nieuw");
        var refused = await outsider.SubmitAsync(form, ("Form.Room", "bestuurders"), ("Form.Title", "Een titel die klopt"), ("Form.Body", "Een toelichting die klopt."));

        Assert.Equal("Fout: Deze ruimte is er niet. Kies een andere.", refused.ErrorOf("Form.Room"));
    }
}

public sealed class RoomLeaksOnSqlite(SqliteSite site) : RoomLeakTests(site), IClassFixture<SqliteSite>;

public sealed class RoomLeaksOnPostgres(PostgresSite site) : RoomLeakTests(site), IClassFixture<PostgresSite>;
