namespace DiversInclusief.Tests;

/// <summary>What readers see of names behind an @.</summary>
public abstract class MentionLinkTests(Site site)
{
    [Fact]
    public async Task A_municipality_leads_to_its_page_a_person_and_a_role_are_marked_and_a_made_up_name_stays_text()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie was er in de wijk?");
        var member = await site.SignInAsync("ambtenaar");

        var page = await member.ReplyAsync(topic, "Dat weet @Yusuf, of iemand van @Eindhoven. De @begeleidingscommissie ook, maar @Nietbestaand niet.");

        Assert.Equal(["@Yusuf", "@begeleidingscommissie"], page.Texts(".di-post strong.di-mention"));
        var link = page.One(".di-post a.di-mention");
        Assert.Equal(("@Eindhoven", "/gemeenten/eindhoven"), (link.TextContent, link.GetAttribute("href")));
        Assert.Contains("maar @Nietbestaand niet", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_names_costs_no_command_more_than_one_without()
    {
        var member = await site.SignInAsync("wethouder");
        var topic = await member.AskAsync("algemeen", "Wie kent de wijkagent?");
        var named = await member.ReplyAsync(topic, "Dat weet @Yusuf, of iemand van @Eindhoven of de @begeleidingscommissie.");

        var again = await member.GetAsync(named.Path);

        Assert.True(again.Commands.Count <= 7, string.Join("\n", again.Commands));
    }
}

public sealed class MentionLinksOnSqlite(SqliteSite site) : MentionLinkTests(site), IClassFixture<SqliteSite>;

public sealed class MentionLinksOnPostgres(PostgresSite site) : MentionLinkTests(site), IClassFixture<PostgresSite>;
