using System.Net;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Tests;

public sealed class SetUpTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public void The_link_fits_its_own_token_only_and_closes()
    {
        var link = new SetUpLink();
        Assert.False(link.IsOpenFor(""));

        var token = link.Open().Split('/')[^1];

        Assert.True(link.IsOpenFor(token));
        Assert.False(link.IsOpenFor(token[1..]));
        link.Close();
        Assert.False(link.IsOpenFor(token));
    }

    [Fact]
    public async Task A_site_with_members_has_no_set_up_page_even_with_the_right_token()
    {
        var path = site.Services.GetRequiredService<SetUpLink>().Open();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync("/instellen/iets")).Status);
    }

    [Fact]
    public async Task A_demo_names_its_accounts_and_their_password_and_offers_no_set_up()
    {
        var lines = await site.WithAsync<IEnumerable<IGreet>, List<string>>(async all =>
            [.. (await Task.WhenAll(all.Select(g => g.LinesAsync("http://localhost:5080", CancellationToken.None)))).SelectMany(l => l)]);

        Assert.Contains(lines, l => l.Contains(World.Password, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("wethouder@demo.example", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.Contains("/instellen/", StringComparison.Ordinal));
    }
}
