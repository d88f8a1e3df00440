using System.Text.Json.Nodes;

namespace DiversInclusief.Tests.Content.Types;

public abstract class TouchedCardsTests(Site site)
{
    [Fact]
    public async Task What_changes_inside_cards_is_counted_as_the_item_that_holds_them()
    {
        var item = Items.Publication("Cijfer zonder periode");
        item.Content["BagPart"] = JsonNode.Parse("""{ "ContentItems": [{ "ContentItemId": "cijfer-los", "ContentType": "Figure", "Figure": { "Value": { "Value": 12 }, "About": { "Text": "Zo veel." }, "Source": { "Text": "Ons archief" } } }] }""");
        await site.SaveAsync(item);
        var admin = await site.SignInAsync("beheer");

        var asked = await admin.SubmitAsync(await admin.GetAsync(TypePages.Types + "/Figure/velden/Period"), TypePages.Save, ("Form.Required", "true"));

        Assert.Contains("Cijfer zonder periode", asked.One(".di-touched").TextContent, StringComparison.Ordinal);
    }
}

public sealed class TouchedCardsOnSqlite(SqliteSite site) : TouchedCardsTests(site), IClassFixture<SqliteSite>;

public sealed class TouchedCardsOnPostgres(PostgresSite site) : TouchedCardsTests(site), IClassFixture<PostgresSite>;
