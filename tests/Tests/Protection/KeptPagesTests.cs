using System.Net;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests.Protection;

/// <summary>Pages are kept for visitors; nobody may ever get an old one or someone else's.</summary>
public sealed class KeptPagesTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_page_is_made_once_for_all_visitors()
    {
        var item = await site.PublishedAsync(Items.Publication("Wordt bewaard"));

        var made = await site.Visitor().GetAsync(item.Url);
        // The index follows the publication a moment later, which ends what was kept before.
        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync(item.Url)).Commands.Count == 0, "the page is kept");
        var kept = await site.Visitor().GetAsync(item.Url);

        Assert.NotEmpty(made.Commands);
        Assert.Empty(kept.Commands);
        Assert.Equal(made.Heading, kept.Heading);
    }

    [Fact]
    public async Task A_page_that_is_taken_back_is_gone_at_once()
    {
        var item = await site.PublishedAsync(Items.Publication("Wordt teruggetrokken"));
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor().GetAsync(item.Url)).Status);

        await site.WithAsync<UnpublishHandler, SaveResult>(unpublish => unpublish.HandleAsync(new Unpublish(item.ContentItemId, null, Reader.Site), CancellationToken.None));

        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(item.Url)).Status);
        Assert.DoesNotContain("Wordt teruggetrokken", (await site.Visitor().GetAsync("/publicaties")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_shows_what_was_published_a_moment_ago()
    {
        await site.Visitor().GetAsync("/publicaties");

        await site.PublishedAsync(Items.Publication("Net verschenen"));

        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/publicaties")).Html.Contains("Net verschenen", StringComparison.Ordinal), "the list shows the new item");
    }

    [Fact]
    public async Task A_member_never_gets_the_page_of_a_visitor_nor_a_visitor_that_of_a_member()
    {
        var item = await site.PublishedAsync(Items.Publication("Voor iedereen"));
        var member = await site.SignInAsync("ambtenaar");

        var theirs = await member.GetAsync(item.Url);
        var ours = await site.Visitor().GetAsync(item.Url);

        Assert.Empty(theirs.Document.QuerySelectorAll("a[href='/inloggen']"));
        Assert.NotEmpty(ours.Document.QuerySelectorAll("a[href='/inloggen']"));
        Assert.Empty((await member.GetAsync(item.Url)).Document.QuerySelectorAll("a[href='/inloggen']"));
    }

    [Fact]
    public async Task Every_question_in_the_address_has_its_own_page()
    {
        var all = await site.Visitor().GetAsync("/gemeenten");
        var found = await site.Visitor().GetAsync("/gemeenten?q=delft");

        Assert.NotEqual(all.Html, found.Html);    }
}
