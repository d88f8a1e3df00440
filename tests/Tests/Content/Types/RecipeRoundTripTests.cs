using System.Text;
using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Content.Editing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Content.Types;

/// <summary>A type goes out as a recipe and comes back the same, and the recipe of the site respects what people changed.</summary>
public sealed class RecipeRoundTripTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private int _last;

    [Fact]
    public void Any_definition_comes_back_from_its_recipe_as_it_was() => Prop.ForAll(RandomDefinition.Arbitrary, made =>
    {
        var name = $"Proef{++_last}";
        var (type, part) = ((JsonObject)made.Type.DeepClone(), (JsonObject)made.Part.DeepClone());
        (type["Name"], part["Name"]) = (name, name);
        type[DefinitionJson.TypeParts] = new JsonArray(new JsonObject { ["PartName"] = name, ["Name"] = name, ["Settings"] = new JsonObject { ["Onbekend"] = new JsonObject { ["X"] = "[js: uuid()]" } } });
        CheckAsync(name, type, part).GetAwaiter().GetResult();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public async Task The_same_recipe_again_keeps_what_was_changed_here_and_brings_what_is_new_in_it()
    {
        await site.ApplyAsync(Recipe("Kaart", "Uitleg 1", "Naam", "Plaats"));
        var admin = await site.SignInAsync("beheer");
        await admin.SubmitAsync(await admin.GetAsync(TypePages.Types + "/Bewaard"), TypePages.Save, ("Form.DisplayName", "Onze kaart"));
        await admin.SubmitAsync(await admin.GetAsync(TypePages.Types + "/Bewaard/velden/Naam"), TypePages.Save, ("Form.Label", "Onze naam"));
        await admin.SubmitAsync(await admin.GetAsync(TypePages.Types + "/Bewaard/velden/Plaats/weghalen"), TypePages.Save);

        await site.ApplyAsync(Recipe("Kaartje", "Uitleg 2", "Naam", "Plaats", "Datum"));

        var type = (await site.TypeAsync("Bewaard"))!;
        Assert.Equal("Onze kaart", type.DisplayName);
        Assert.Equal(["Naam", "Datum"], type.Fields.Select(own => own.Field.Name));
        Assert.Equal("Onze naam", type.Fields.First().Field.DisplayName);
        Assert.Equal("Uitleg 2", type.Fields.First().Field.Hint);
    }

    [Fact]
    public async Task A_type_that_was_deleted_here_stays_away_until_someone_reads_it_in()
    {
        await site.ApplyAsync(Recipe("Tijdelijk", "x", "Naam").Replace("Bewaard", "Weggehaald", StringComparison.Ordinal));
        var admin = await site.SignInAsync("beheer");
        var recipe = await (await admin.Http.GetAsync(new Uri(TypePages.Types + "/Weggehaald/recept", UriKind.Relative), TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await admin.SubmitAsync(await admin.GetAsync(TypePages.Types + "/Weggehaald/verwijderen"), TypePages.Save);

        await site.ApplyAsync(Recipe("Tijdelijk", "x", "Naam").Replace("Bewaard", "Weggehaald", StringComparison.Ordinal));
        Assert.Null(await site.TypeAsync("Weggehaald"));

        var tried = await admin.SubmitAsync(await admin.GetAsync(TypePages.Types + "/inlezen"), ("Recipe", recipe), ("actie", "bekijk"));
        Assert.Contains("Nieuw", tried.Text, StringComparison.Ordinal);
        Assert.Null(await site.TypeAsync("Weggehaald"));
        await admin.SubmitAsync(tried, ("actie", "inlezen"));
        Assert.NotNull(await site.TypeAsync("Weggehaald"));
    }

    [Theory]
    [InlineData("dit is geen json", "geen geldige JSON")]
    [InlineData("""{ "steps": [ { "name": "ContentDefinition", "ContentTypes": [ { "Name": "A", "name": "B" } ] } ] }""", "een naam twee keer")]
    [InlineData("""{ "steps": [ { "name": "Roles" } ] }""", "meer dan soorten inhoud: Roles")]
    [InlineData("""{ "steps": [ { "name": "ContentDefinition", "ContentParts": [ { "Name": "X", "ContentPartFieldDefinitionRecords": [ { "FieldName": "GeoField", "Name": "Plek" } ] } ] } ] }""", "het soort veld 'GeoField' is onbekend")]
    public async Task What_cannot_be_read_in_is_told_and_stays_typed(string recipe, string why)
    {
        var admin = await site.SignInAsync("beheer");

        var page = await admin.SubmitAsync(await admin.GetAsync(TypePages.Types + "/inlezen"), ("Recipe", recipe), ("actie", "inlezen"));

        Assert.Contains(why, page.ErrorOf("Recipe"), StringComparison.Ordinal);
        Assert.Equal(recipe, page.Value("Recipe"));
    }

    private async Task CheckAsync(string name, JsonObject type, JsonObject part)
    {
        var before = Encoding.UTF8.GetString(DefinitionRecipe.Write("proef", "Proef", [type], [part]));
        await site.ApplyAsync(before);
        var there = await ExportAsync(name);
        await site.WithAsync<AppDb>(db => db.Set<StoredDefinition>().Where(row => row.Name == name).ExecuteDeleteAsync());
        await site.ApplyAsync(there);

        Assert.Equal(there, await ExportAsync(name));
        var step = JsonNode.Parse(there)!["steps"]![0]!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(before)!["steps"]![0]!["ContentTypes"]![0], step["ContentTypes"]![0]), there);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(before)!["steps"]![0]!["ContentParts"]![0], step["ContentParts"]![0]), there);
    }

    private async Task<string> ExportAsync(string name) => Encoding.UTF8.GetString((await site.WithAsync<ExportTypes, byte[]?>(export => export.RunAsync(name, CancellationToken.None)))!);

    private static string Recipe(string display, string hint, params string[] fields) => $$"""
        { "steps": [ { "name": "ContentDefinition",
          "ContentTypes": [ { "Name": "Bewaard", "DisplayName": "{{display}}", "Settings": { "ContentTypeSettings": { "Creatable": true } },
            "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "Bewaard", "Name": "Bewaard" } ] } ],
          "ContentParts": [ { "Name": "Bewaard", "ContentPartFieldDefinitionRecords": [ {{string.Join(", ", fields.Select((field, i) =>
              $$"""{ "FieldName": "TextField", "Name": "{{field}}", "Settings": { "ContentPartFieldSettings": { "DisplayName": "{{field}}", "Position": "{{i}}" }, "TextFieldSettings": { "Hint": "{{hint}}" } } }"""))}} ] } ] } ] }
        """;
}
