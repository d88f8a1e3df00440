using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Content;

namespace DiversInclusief.Tests.Content;

/// <summary>Every address leads to one item, also after it moved.</summary>
public sealed class AddressTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_generated_address_that_is_taken_gets_a_number()
    {
        var first = (await site.SaveAsync(Items.Publication("Één titel!"))).Item!;
        var second = (await site.SaveAsync(Items.Publication("Één titel"))).Item!;

        Assert.Equal("publicaties/een-titel", first.Path);
        Assert.Equal("publicaties/een-titel-2", second.Path);
    }

    [Fact]
    public async Task A_typed_address_that_is_taken_is_refused_in_Dutch()
    {
        await site.SaveAsync(Items.Publication("De eerste", "publicaties/bezet"));
        var second = await site.SaveAsync(Items.Publication("De tweede", "publicaties/bezet"));

        Assert.Equal(SaveOutcome.Invalid, second.Outcome);
        Assert.Equal(new FieldError("AutoroutePart.Path", "Het adres ‘publicaties/bezet’ is al in gebruik. Kies een ander adres."), Assert.Single(second.Errors));
    }

    [Theory]
    [InlineData("publicaties/met spatie")]
    [InlineData("../beheer")]
    [InlineData("publicaties//dubbel")]
    [InlineData("publicaties/<script>")]
    public async Task An_address_holds_only_letters_digits_and_hyphens(string path)
    {
        var result = await site.SaveAsync(Items.Publication("Vreemd adres", path));

        Assert.Equal("AutoroutePart.Path", Assert.Single(result.Errors).Path);
    }

    [Fact]
    public async Task A_former_address_leads_to_the_new_one_until_another_item_wants_it()
    {
        var item = await site.PublishedAsync(Items.Publication("Verhuisd", "publicaties/oud-adres"));
        item.Content["AutoroutePart"] = new JsonObject { ["Path"] = "publicaties/nieuw-adres" };
        await site.PublishAsync((await site.SaveAsync(item, item.ContentItemVersionId)).Item!);

        var moved = await site.Visitor().GetOnceAsync("/publicaties/oud-adres");
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.Status);
        Assert.Equal("/publicaties/nieuw-adres", moved.Headers.Location!.ToString());

        var other = await site.PublishedAsync(Items.Publication("Nieuwe bewoner", "publicaties/oud-adres"));
        Assert.Equal(other.DisplayText, (await site.Visitor().GetAsync("/publicaties/oud-adres")).Heading);
    }

    [Fact]
    public async Task Capitals_in_an_address_lead_to_the_address_itself()
    {
        Assert.Equal("/over", (await site.Visitor().GetOnceAsync("/OVER")).Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/bestaat-niet")]
    [InlineData("/publicaties/bestaat-niet")]
    [InlineData("/_content/bestaat-niet.css")]
    [InlineData("/over/nog/iets")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync(path)).Status);
    }
}
