using System.Net;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>The fixture itself: a site starts, answers and knows who reads.</summary>
public abstract class SiteTests(Site site)
{
    [Fact]
    public async Task The_site_is_alive_and_ready()
    {
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task The_demo_world_is_there()
    {
        var names = await site.WithAsync<AppDb, List<string>>(db => db.Set<Member>().Select(m => m.Name).ToListAsync());

        Assert.Contains("Fatima", names);
        Assert.Contains("Anouk", names);
    }

    [Fact]
    public async Task Commands_of_a_request_are_counted_and_a_signed_in_member_costs_one_to_know()
    {
        var visitor = await site.Visitor().GetAsync("/deze-pagina-is-er-niet");
        var member = await (await site.SignInAsync("ambtenaar")).GetAsync("/deze-pagina-is-er-niet");

        Assert.DoesNotContain(visitor.Commands, c => c.Contains("identity_", StringComparison.Ordinal));
        Assert.Single(member.Commands, c => c.Contains("identity_members", StringComparison.Ordinal));
    }
}

public sealed class SiteOnSqlite(SqliteSite site) : SiteTests(site), IClassFixture<SqliteSite>;

public sealed class SiteOnPostgres(PostgresSite site) : SiteTests(site), IClassFixture<PostgresSite>;
