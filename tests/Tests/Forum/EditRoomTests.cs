using System.Net;

namespace DiversInclusief.Tests;

public abstract class EditRoomTests(Site site)
{
    private const string Rooms = "/beheer/ruimtes";

    [Fact]
    public async Task A_room_made_in_the_browser_exists_only_for_the_roles_that_were_ticked()
    {
        var admin = await site.SignInAsync("beheer");
        var saved = await admin.SubmitAsync(await admin.GetAsync(Rooms + "/nieuw"), ("Form.Name", "Waterkant"), ("Form.ForAll", "False"), ("Form.Roles", "Wethouder"));
        Assert.Contains("‘Waterkant’ is bewaard", saved.Text, StringComparison.Ordinal);

        Assert.Equal("Waterkant", (await (await site.SignInAsync("wethouder")).GetAsync("/forum/waterkant")).Heading.Replace("Besloten ruimte", "", StringComparison.Ordinal).Trim());
        var outsider = await site.SignInAsync("ambtenaar");
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync("/forum/waterkant")).Status);
        Assert.DoesNotContain("Waterkant", (await outsider.GetAsync("/forum")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_a_room_open_when_it_closes_meets_a_404_at_the_next_request_and_search_follows()
    {
        var admin = await site.SignInAsync("beheer");
        var reader = await site.SignInAsync("ambtenaar");
        await admin.SubmitAsync(await admin.GetAsync(Rooms + "/nieuw"), ("Form.Name", "Duinrand"), ("Form.ForAll", "True"));
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("duinrand", "Vragen over de zandverstuiving");
        await Eventually.HoldsAsync(async () => (await reader.GetAsync("/forum/lijkt-op?titel=zandverstuiving")).Html.Contains("zandverstuiving", StringComparison.Ordinal), "the index knows the topic");
        var link = (await admin.GetAsync(Rooms)).Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Duinrand").GetAttribute("href")!;

        await admin.SubmitAsync(await admin.GetAsync(link), ("Form.ForAll", "False"), ("Form.Roles", "Wethouder"));

        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/forum/duinrand")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(topic.Path)).Status);
        Assert.DoesNotContain("zandverstuiving", (await reader.GetAsync("/forum/lijkt-op?titel=zandverstuiving")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_room_without_roles_and_an_address_in_use_are_refused_and_what_was_typed_is_kept()
    {
        var admin = await site.SignInAsync("beheer");
        var refused = await admin.SubmitAsync(await admin.GetAsync(Rooms + "/nieuw"), ("Form.Name", "Nog een Algemeen"), ("Form.Slug", "algemeen"), ("Form.ForAll", "False"), ("Form.Description", "Met een uitleg"));

        Assert.Contains("al in gebruik", refused.ErrorOf("Form.Slug"), StringComparison.Ordinal);
        Assert.Contains("Kies minstens één rol", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Met een uitleg", refused.One("[name='Form.Description']").GetAttribute("value"));
    }

    [Fact]
    public async Task A_room_that_is_given_another_address_keeps_the_links_to_its_topics()
    {
        var admin = await site.SignInAsync("beheer");
        await admin.SubmitAsync(await admin.GetAsync(Rooms + "/nieuw"), ("Form.Name", "Stadspoort"), ("Form.ForAll", "True"));
        var reader = await site.SignInAsync("wethouder");
        var topic = await reader.AskAsync("stadspoort");
        var link = (await admin.GetAsync(Rooms)).Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Stadspoort").GetAttribute("href")!;

        await admin.SubmitAsync(await admin.GetAsync(link), ("Form.Slug", "grachtengordel"));

        Assert.StartsWith("/forum/grachtengordel/", (await reader.GetAsync(topic.Path)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_manages_rooms_without_the_permission() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("moderator")).GetAsync(Rooms)).Status);
}

public sealed class EditingRoomsOnSqlite(SqliteSite site) : EditRoomTests(site), IClassFixture<SqliteSite>;

public sealed class EditingRoomsOnPostgres(PostgresSite site) : EditRoomTests(site), IClassFixture<PostgresSite>;
