using DiversInclusief.Content;
using DiversInclusief.Kernel.Recipes;

namespace DiversInclusief.Tests.Content;

/// <summary>What recipes may do to types and items, and what they say when they may not.</summary>
public sealed class RecipeStepTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task An_unknown_kind_of_field_is_reported_by_name_and_place_and_nothing_is_applied()
    {
        var errors = await FailAsync("""
            { "steps": [ { "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Kaart", "DisplayName": "Kaart", "ContentTypePartDefinitionRecords": [ { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] } ],
              "ContentParts": [ { "Name": "Kaart", "ContentPartFieldDefinitionRecords": [ { "FieldName": "GeoField", "Name": "Plek" } ] } ] } ] }
            """);

        Assert.Contains(errors, e => e.StartsWith("steps[0] (ContentDefinition).ContentParts[0].ContentPartFieldDefinitionRecords[0].FieldName: het soort veld 'GeoField' is onbekend.", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Contains("het onderdeel 'HtmlBodyPart' is onbekend", StringComparison.Ordinal));
        Assert.Null(await site.WithAsync<ContentDefinitions, ContentTypeDefinition?>(d => d.FindAsync("Kaart", CancellationToken.None)));
    }

    [Fact]
    public async Task Every_mistake_in_the_items_is_reported_at_once_with_its_place()
    {
        var errors = await FailAsync("""
            { "steps": [ { "name": "content", "Data": [
              { "ContentItemId": "goed", "ContentType": "Page", "DisplayText": "Dit is goed" },
              { "ContentItemId": "onzin", "ContentType": "Onzin", "DisplayText": "Onbekend" },
              { "ContentItemId": "dubbel", "ContentType": "Page", "DisplayText": "Dubbel", "AutoroutePart": { "Path": "over" } },
              { "ContentItemId": "velden", "ContentType": "Page", "DisplayText": "Velden", "Page": { "Summary": { "Text": 5 }, "Extra": {} } } ] } ] }
            """);

        Assert.Equal(
        [
            "steps[0] (content).Data[1].ContentType: Het type ‘Onzin’ is onbekend.",
            "steps[0] (content).Data[2].AutoroutePart.Path: Het adres ‘over’ is al in gebruik. Kies een ander adres.",
            "steps[0] (content).Data[3].Page.Summary: ‘Text’ hoort tekst te zijn.",
            "steps[0] (content).Data[3].Page.Extra: Het veld ‘Extra’ is onbekend.",
        ], errors);
        Assert.Null(await site.WithAsync<Drafts, ContentItem?>(d => d.LatestAsync("goed", CancellationToken.None)));
    }

    [Fact]
    public async Task A_second_definition_adds_to_the_first()
    {
        await RunAsync(Definition("Naam", "true"));
        await RunAsync(Definition("Plaats", "false"));

        var type = await site.WithAsync<ContentDefinitions, ContentTypeDefinition?>(d => d.FindAsync("Kaartje", CancellationToken.None));
        Assert.Equal(["Naam", "Plaats"], type!.Fields.Select(f => f.Field.Name));
        Assert.False(type.Creatable);
    }

    [Fact]
    public async Task Running_a_recipe_again_changes_nothing()
    {
        var before = await LatestAsync();
        await site.WithAsync<RecipeRunner>(r => r.RunAsync(Repository.Path("recipes", "diversinclusief.recipe.json"), new Dictionary<string, string>(), CancellationToken.None));

        Assert.Equal(before, await LatestAsync());
    }

    private async Task<string> LatestAsync() =>
        (await site.WithAsync<Drafts, ContentItem?>(d => d.LatestAsync("themas", CancellationToken.None)))!.ContentItemVersionId;

    private static string Definition(string field, string creatable) => $$"""
        { "steps": [ { "name": "ContentDefinition",
          "ContentTypes": [ { "Name": "Kaartje", "DisplayName": "Kaartje", "Settings": { "ContentTypeSettings": { "Creatable": {{creatable}} } },
            "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "Kaartje", "Name": "Kaartje" } ] } ],
          "ContentParts": [ { "Name": "Kaartje", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "{{field}}" } ] } ] } ] }
        """;

    private async Task RunAsync(string json)
    {
        var path = Path.Combine(Scratch.Folder("recipe"), "test.recipe.json");
        await File.WriteAllTextAsync(path, json);
        await site.WithAsync<RecipeRunner>(r => r.RunAsync(path, new Dictionary<string, string>(), CancellationToken.None));
    }

    private async Task<IReadOnlyList<string>> FailAsync(string json) => (await Assert.ThrowsAsync<RecipeException>(() => RunAsync(json))).Errors;
}
