using DiversInclusief.Content;
using DiversInclusief.Exchange;
using DiversInclusief.Kernel.Recipes;
using DiversInclusief.Kernel.Settings;

namespace DiversInclusief.Tests.Exchange;

/// <summary>The recipe format of Orchard Core, step by step, with the places where one easily goes wrong.</summary>
public sealed class RecipeFormatTests : IAsyncLifetime
{
    private const string Example = """
        { "name": "Divers.Basis", "displayName": "Divers & Inclusief", "version": "1.0.0", "issetuprecipe": true, "categories": ["default"], // met uitleg
          "variables": { "typen": "[js: uuid()]", "grens": "[js: uuid()]", "lijst": "[js: uuid()]", "delft": "[js: uuid()]" },
          "steps": [
            { "name": "feature", "disable": [], "enable": ["OrchardCore.Contents", "OrchardCore.Taxonomies", "TheAdmin"] },
            { "name": "themes", "admin": "TheAdmin", "site": "DiversTheme" },
            { "name": "settings", "SiteName": "Divers & Inclusief", "HomeRoute": { "Action": "Display", "ContentItemId": "[js: variables('lijst')]" }, "LocalizationSettings": { "DefaultCulture": "nl" } },
            { "name": "CONTENTDEFINITION",
              "ContentTypes": [
                { "Name": "Voorbeeld", "DisplayName": "Praktijkvoorbeeld", "Settings": { "ContentTypeSettings": { "Creatable": true, "Securable": true } },
                  "ContentTypePartDefinitionRecords": [
                    { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "TitlePartSettings": { "Options": "EditableRequired", "RenderTitle": true } } },
                    { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "AllowCustomPath": true, "Pattern": "voorbeelden/{{ Model.ContentItem | display_text | slugify }}" } } },
                    { "PartName": "CommonPart", "Name": "CommonPart", "Settings": {} }, { "PartName": "MarkdownBodyPart", "Name": "MarkdownBodyPart", "Settings": { "MarkdownBodyPartSettings": { "SanitizeHtml": true } } },
                    { "PartName": "Voorbeeld", "Name": "Voorbeeld", "Settings": { "ContentTypePartSettings": { "Position": "1" } } } ] },
                { "Name": "Bibliotheek", "DisplayName": "Bibliotheek", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "ListPart", "Name": "ListPart", "Settings": { "ListPartSettings": { "ContainedContentTypes": ["Voorbeeld"] } } } ] },
                { "Name": "Taxonomy", "DisplayName": "Taxonomie", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AliasPart", "Name": "AliasPart" }, { "PartName": "TaxonomyPart", "Name": "TaxonomyPart" } ] },
                { "Name": "GemeenteType", "DisplayName": "Gemeentetype", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" } ] } ],
              "ContentParts": [ { "Name": "Voorbeeld", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TaxonomyField", "Name": "Typen", "Settings": {
                "TaxonomyFieldSettings": { "TaxonomyContentItemId": "[js: variables('typen')]", "Required": true, "LeavesOnly": true }, "LuceneContentIndexSettings": { "Included": true, "Keyword": true } } } ] } ] },
            { "name": "lucene-index", "Indices": [ { "Search": { "AnalyzerName": "standardanalyzer", "IndexedContentTypes": ["Voorbeeld"] } } ] },
            { "name": "CreateOrUpdateIndexProfile", "indexes": [ { "Name": "Search", "ProviderName": "Lucene" } ] }, { "name": "ResetIndex", "indexNames": ["Search"] }, { "name": "RebuildIndex", "IncludeAll": true },
            { "name": "settings", "LuceneSettings": { "SearchIndex": "Search" } },
            { "name": "content", "Data": [
              { "ContentItemId": "[js: variables('typen')]", "ContentType": "Taxonomy", "DisplayText": "Gemeentetypen", "Latest": true, "Published": true, "TitlePart": { "Title": "Gemeentetypen" }, "AliasPart": { "Alias": "gemeentetypen" },
                "TaxonomyPart": { "TermContentType": "GemeenteType", "Terms": [ { "ContentItemId": "[js: variables('grens')]", "ContentType": "GemeenteType", "DisplayText": "Grensgemeente", "TitlePart": { "Title": "Grensgemeente" }, "TermPart": { "TaxonomyContentItemId": "[js: variables('typen')]" } } ] } },
              { "ContentItemId": "[js: variables('lijst')]", "ContentType": "Bibliotheek", "DisplayText": "Bibliotheek", "Latest": true, "Published": true, "Owner": "[js: parameters('AdminUserId')]", "Author": "[js: parameters('AdminUsername')]", "TitlePart": { "Title": "Bibliotheek" }, "ListPart": {} },
              { "ContentItemId": "[js: variables('delft')]", "ContentType": "Voorbeeld", "DisplayText": "Buurtcafé", "Latest": true, "Published": true, "TitlePart": { "Title": "Buurtcafé" }, "AutoroutePart": { "Path": "voorbeelden/buurtcafe" },
                "MarkdownBodyPart": { "Markdown": "Bewoners *zelf* aan zet." }, "ContainedPart": { "ListContentItemId": "[js: variables('lijst')]", "ListContentType": "Bibliotheek", "Order": 0 },
                "Voorbeeld": { "Typen": { "TaxonomyContentItemId": "[js: variables('typen')]", "TermContentItemIds": ["[js: variables('grens')]"] } } } ] },
            { "name": "Roles", "Roles": [ { "Name": "Wethouder", "Description": "Bestuurder", "PermissionBehavior": "Add", "Permissions": ["View_Voorbeeld", "QueryLuceneSearchIndex"] } ] },
          ] }
        """;

    private EmptySite _site = null!;

    public async ValueTask InitializeAsync() => _site = await EmptySite.StartAsync(postgres: false);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_example_of_the_format_comes_in_whole()
    {
        await RunAsync(Example);
        var list = await _site.WithAsync<SiteSettings, System.Text.Json.Nodes.JsonObject?>(settings => settings.GetAsync<System.Text.Json.Nodes.JsonObject>("HomeRoute", CancellationToken.None));
        var items = await _site.WithAsync<EveryItem, IReadOnlyList<ItemTitle>>(every => every.TitlesAsync([], CancellationToken.None));
        var tree = await _site.WithAsync<Terms, TermTree>(terms => terms.AllAsync(CancellationToken.None));
        var cafe = (await _site.WithAsync<Drafts, ContentItem?>(drafts => drafts.LatestAsync(items.Single(item => item.Title == "Buurtcafé").Id, CancellationToken.None)))!;

        Assert.Equal(items.Single(item => item.ContentType == "Bibliotheek").Id, list!["ContentItemId"]!.ToString());
        Assert.Equal("Grensgemeente", tree.Find(cafe["Typen"].TermIds[0])!.Name);
        Assert.Equal(("voorbeelden/buurtcafe", true), (cafe.Path, cafe.Published));
        Assert.Equal(items.Single(item => item.ContentType == "Bibliotheek").Id, cafe.Part("ContainedPart")!["ListContentItemId"]!.ToString());
    }

    [Fact]
    public async Task Every_step_of_the_format_is_written_too()
    {
        await RunAsync(Example);
        var exported = await _site.WithAsync<SiteExport, Exported>(export => Exported.OfAsync(export, Exported.Everything));

        Assert.Equal(["feature", "themes", "lucene-index", "settings", "ContentDefinition", "Roles", "content"], exported.Steps.Select(step => step!["name"]!.ToString()));
        Assert.Contains("\"LuceneContentIndexSettings\"", exported.Recipe, StringComparison.Ordinal);
        Assert.Contains("OrchardCore.Taxonomies", exported.Recipe, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "steps": [], "variables": { "a": "b" } }""", "\"variables\" hoort vóór \"steps\" te staan.")]
    [InlineData("""{ "steps": [ { "name": "lucene-index", "Indices": [ { "A": {}, "B": {} } ] } ] }""", "steps[0] (lucene-index).Indices: elk object hier beschrijft één index.")]
    [InlineData("""{ "steps": [ { "name": "feature", "enable": "OrchardCore.Contents" } ] }""", "steps[0] (feature).enable: dit hoort een lijst te zijn.")]
    [InlineData("""{ "steps": [ { "name": "media", "Files": [ { "TargetPath": "a.jpg", "SourceUrl": "https://voorbeeld.example/a.jpg" } ] } ] }""", "SourceUrl doen we niet")]
    [InlineData("""{ "steps": [ { "name": "media", "Files": [ { "TargetPath": "a.exe", "Base64": "TVqQAAMAAAAEAAAA" } ] } ] }""", "steps[0] (media).Files[0] 'a.exe'")]
    [InlineData("""{ "steps": [ { "name": "media", "Files": [ { "TargetPath": "a.jpg", "Base64": "geen base64!" } ] } ] }""", "wat in Base64 staat, is geen base64")]
    [InlineData("""{ "steps": [ { "name": "media", "Files": [ { "TargetPath": "a.jpg", "SourcePath": "../../etc/passwd" } ] } ] }""", "staat niet in de map van het recept")]
    [InlineData("""{ "steps": [ { "name": "Roles", "Roles": [ { "Name": "R", "PermissionBehavior": "Erbij" } ] } ] }""", "steps[0] (Roles).Roles[0].PermissionBehavior: kies uit Add, Remove en Replace.")]
    [InlineData("""{ "steps": [ { "name": "settings", "A": "[js: configuration('DataFolder')]" } ] }""", "'configuration' mag niet in een recept van elders")]
    [InlineData("""{ "steps": [ { "name": "Members", "Members": [ { "MemberId": "m", "Name": "N" } ] } ] }""", "zet DEMO_PASSWORD, of WithoutPassword in de stap")]
    [InlineData("""{ "steps": [ { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Los", "DisplayName": "Los" } ], "ContentParts": [ { "Name": "Los", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "A" } ] } ] } ] }""",
        "steps[0] (ContentDefinition).ContentTypes[0]: het onderdeel 'Los' heeft velden, maar hangt niet aan het type.")]
    public async Task What_goes_wrong_easily_is_said_with_its_place_and_nothing_is_applied(string recipe, string said)
    {
        var before = await _site.WithAsync<SiteExport, Exported>(export => Exported.OfAsync(export, Exported.Everything));
        var error = await Assert.ThrowsAsync<RecipeException>(() => RunAsync(recipe));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Null(before.DifferenceFrom(await _site.WithAsync<SiteExport, Exported>(export => Exported.OfAsync(export, Exported.Everything))));
    }

    [Fact]
    public async Task Settings_of_a_type_are_only_taken_with_its_name_for_people()
    {
        const string recipe = """{ "steps": [ { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Kaart", DISPLAY "Settings": { "ContentTypeSettings": { "Creatable": FLAG } } } ] } ] }""";
        await RunAsync(recipe.Replace("DISPLAY", "\"DisplayName\": \"Kaart\",", StringComparison.Ordinal).Replace("FLAG", "true", StringComparison.Ordinal));
        await RunAsync(recipe.Replace("DISPLAY", "", StringComparison.Ordinal).Replace("FLAG", "false", StringComparison.Ordinal));

        Assert.True((await _site.WithAsync<ContentDefinitions, ContentTypeDefinition?>(d => d.FindAsync("Kaart", CancellationToken.None)))!.Creatable);
    }

    [Fact]
    public async Task Permissions_are_added_taken_away_or_replaced()
    {
        foreach (var (behaviour, named) in new[] { ("Replace", "A\", \"B"), ("Add", "C"), ("Remove", "A") })
            await RunAsync($$"""{ "steps": [ { "name": "Roles", "Roles": [ { "Name": "R", "PermissionBehavior": "{{behaviour}}", "Permissions": ["{{named}}"] } ] } ] }""");
        var exported = await _site.WithAsync<SiteExport, Exported>(export => Exported.OfAsync(export, Exported.Everything));

        Assert.Equal(["B", "C"], exported.StepsNamed("Roles").Single()["Roles"]![0]!["Permissions"]!.AsArray().Select(name => name!.ToString()));
    }

    private async Task RunAsync(string json)
    {
        var path = Path.Combine(Scratch.Folder("recipe"), "test.recipe.json");
        await File.WriteAllTextAsync(path, json);
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["AdminUserId"] = "m-beheer", ["AdminUsername"] = "Joris" };
        await _site.WithAsync<SiteImport, bool>(async import => { await import.RunAsync(path, new RecipeRun(parameters, IsForeign: true), CancellationToken.None); return true; });
    }
}
