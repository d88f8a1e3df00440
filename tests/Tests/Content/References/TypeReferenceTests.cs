using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Tests.Content.Editing;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.References;

/// <summary>Sources in the form, by the line for numbers and by hand.</summary>
public sealed class TypeReferenceTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Line = "References.Line";

    [Fact]
    public async Task A_pasted_reference_becomes_a_source_with_system_number_title_and_address()
    {
        var editor = await site.SignInAsync("redactie");
        var typed = await editor.SubmitAsync(await editor.NewReportAsync(), [.. Report("Met een bron"), (Line, "Zie Kamerstukken II 2020/21, 29 861, nr. 56"), await ReadAsync(editor)]);

        Assert.Contains("toegevoegd. Controleer of het klopt.", typed.Text, StringComparison.Ordinal);
        Assert.Equal("", typed.Value(Line));
        var saved = await editor.SubmitAsync(typed);

        var source = Sources(await site.LatestAsync(IdOf(saved))).Single();
        Assert.Equal("Kamerstuk 29 861, nr. 56", source["TitlePart"]!["Title"]!.ToString());
        Assert.Equal(("kamerstuk", "29 861, nr. 56", "https://zoek.officielebekendmakingen.nl/kst-29861-56"),
            (source["DocumentReference"]!["System"]!["Text"]!.ToString(), source["DocumentReference"]!["Number"]!["Text"]!.ToString(), source["DocumentReference"]!["Link"]!["Url"]!.ToString()));
    }

    [Fact]
    public async Task What_stands_in_the_line_when_the_form_is_saved_goes_along()
    {
        var editor = await site.SignInAsync("redactie");

        var saved = await editor.SaveReportAsync("Meteen opgeslagen", (Line, "CVDR123456; ECLI:NL:RVS:2020:1234"));

        Assert.Equal(["cvdr", "ecli"], Sources(await site.LatestAsync(IdOf(saved))).Select(source => source["DocumentReference"]!["System"]!["Text"]!.ToString()));
        Assert.Equal("", saved.Value(Line));
    }

    [Theory]
    [InlineData("zomaar iets", "herkennen we niet")]
    [InlineData("ISBN 978-94-90186-59-4", "Dit ISBN klopt niet")]
    public async Task A_number_that_is_not_known_stays_where_it_was_typed_and_nothing_is_stored(string typed, string why)
    {
        var editor = await site.SignInAsync("redactie");

        var refused = await editor.SubmitAsync(await editor.NewReportAsync(), [.. Report("Onbekend nummer"), (Line, typed)]);

        Assert.Contains(why, refused.ErrorOf(Line), StringComparison.Ordinal);
        Assert.Equal(typed, refused.Value(Line));
        Assert.Contains(refused.Document.QuerySelectorAll(".di-error-list a"), link => link.GetAttribute("href") == "#References_Line");
        Assert.Null(await site.LatestAsync(IdOf(refused)));
    }

    [Fact]
    public async Task A_number_typed_in_a_source_fills_in_the_rest_and_a_wrong_one_is_refused_beside_it()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await AddSourceAsync(editor, await editor.SubmitAsync(await editor.NewReportAsync(), [.. Report("Met de hand"), ("actie", "toevoegen")]));
        var (number, system, link) = (Field(form, "DocumentReference.Number.Text"), Field(form, "DocumentReference.System.Text"), Field(form, "DocumentReference.Link.Url"));

        var refused = await editor.SubmitAsync(form, (number, "978-94-90186-59-4"), (system, "isbn"));
        Assert.Contains("Dit ISBN klopt niet", refused.ErrorOf(number), StringComparison.Ordinal);
        refused = await editor.SubmitAsync(refused, (number, "geen ecli"), (system, "ecli"));
        Assert.Contains("ECLI:NL:RVS:2020:1234", refused.ErrorOf(number), StringComparison.Ordinal);
        var saved = await editor.SubmitAsync(refused, (number, "ecli:nl:hr:2019:2006"), (system, ""));

        Assert.Equal(("ECLI:NL:HR:2019:2006", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006"), (saved.Value(number), saved.Value(link)));
    }

    [Fact]
    public async Task Sources_stand_on_the_page_with_their_address()
    {
        var editor = await site.SignInAsync("redactie");
        var saved = await editor.PublishReportAsync("Bronnen op de pagina", (Line, "ECLI:NL:RVS:2020:1234"));

        var page = await site.Visitor().GetAsync((await site.LatestAsync(IdOf(saved)))!.Url);

        Assert.Contains("Bronnen", page.Texts("h2"));
        Assert.Equal("https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2020:1234", page.One(".di-source a").GetAttribute("href"));
        Assert.Contains("Uitspraak van de Raad van State, 2020", page.Text, StringComparison.Ordinal);
    }

    private static async Task<(string, string)> ReadAsync(Client editor) =>
        ("actie", (await editor.NewReportAsync()).One("button[value^='kaart:herken:References:']").GetAttribute("value")!);

    private static Task<Page> AddSourceAsync(Client editor, Page form) =>
        editor.SubmitAsync(form, ("actie", form.One("button[value^='kaart:erbij:References:']").GetAttribute("value")!));

    private static string Field(Page form, string name) => $"References.{form.Value("References.Cards").Split(' ')[0]}.{name}";

    private static IEnumerable<JsonNode> Sources(ContentItem? item) => (item!.Part("References")!["ContentItems"] as JsonArray)!.Select(card => card!);
}
