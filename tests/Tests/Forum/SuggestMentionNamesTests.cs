using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Forum;

namespace DiversInclusief.Tests;

/// <summary>What is offered behind an @ besides the names on the page.</summary>
public abstract class SuggestMentionNamesTests(Site site)
{
    [Fact]
    public async Task Members_get_the_municipalities_and_roles_and_no_member()
    {
        var answer = await (await site.SignInAsync("wethouder")).GetAsync(SuggestNamesEndpoint.Route);
        var names = JsonNode.Parse(answer.Html)!;

        Assert.Contains("Eindhoven", Names(names, "municipalities"));
        Assert.Contains("Wethouder", Names(names, "roles"));
        Assert.DoesNotContain("Yusuf", answer.Html, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromHours(1), answer.Headers.CacheControl?.MaxAge);
        Assert.True(answer.Headers.CacheControl?.Private);
    }

    [Fact]
    public async Task Who_is_no_member_gets_nothing() => Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(SuggestNamesEndpoint.Route)).Status);

    [Fact]
    public async Task Every_name_that_is_offered_is_read_as_a_whole_in_a_post()
    {
        var names = JsonNode.Parse((await (await site.SignInAsync("wethouder")).GetAsync(SuggestNamesEndpoint.Route)).Html)!;

        Assert.All([.. Names(names, "municipalities"), .. Names(names, "roles")], name => Assert.Equal(name, MentionedNames.In($"Weet @{name}, of een ander, dit?").Single()[0]));
    }

    private static IEnumerable<string> Names(JsonNode all, string which) => all[which]!.AsArray().Select(name => name!.ToString());
}

public sealed class SuggestMentionNamesOnSqlite(SqliteSite site) : SuggestMentionNamesTests(site), IClassFixture<SqliteSite>
{
    [Theory]
    [InlineData("'s-Hertogenbosch", true)]
    [InlineData("Alphen aan den Rijn", true)]
    [InlineData("Bergen (NH)", false)]
    public void A_name_is_offered_only_when_a_post_can_call_it(string name, bool may) => Assert.Equal(may, MentionedNames.MayBe(name));
}

public sealed class SuggestMentionNamesOnPostgres(PostgresSite site) : SuggestMentionNamesTests(site), IClassFixture<PostgresSite>;
