using System.Text.Json.Nodes;
using DiversInclusief.Content;
using static DiversInclusief.Tests.Content.Editing.EditingSite;

namespace DiversInclusief.Tests.Content.Editing;

/// <summary>Lessons, figures and other cards in the one form, by its buttons alone.</summary>
public abstract class EditCardsTests(Site site)
{
    [Fact]
    public async Task A_card_is_added_filled_in_and_kept_without_losing_a_word_of_the_rest()
    {
        var editor = await site.SignInAsync("redactie");
        var typed = await editor.AddAsync(await editor.NewReportAsync(), "Les", Report("Met een les"));

        Assert.Equal("Met een les", typed.Value("TitlePart.Title"));
        Assert.Contains("Les toegevoegd.", typed.One("[data-cards-said]").TextContent, StringComparison.Ordinal);
        Assert.Null(await site.LatestAsync(IdOf(typed)));
        var saved = await editor.SubmitAsync(typed, (Field(typed, 0, "TitlePart.Title"), "Begin klein"), (Field(typed, 0, "Lesson.Text.Markdown"), "In één straat."));

        Assert.Contains("Opgeslagen als concept", saved.Text, StringComparison.Ordinal);
        Assert.Equal("Begin klein", saved.Value(Field(saved, 0, "TitlePart.Title")));
        var card = Cards(await site.LatestAsync(IdOf(saved))).Single();
        Assert.Equal(("Lesson", "Begin klein", "In één straat."), (card["ContentType"]!.ToString(), card["TitlePart"]!["Title"]!.ToString(), card["Lesson"]!["Text"]!["Markdown"]!.ToString()));
    }

    [Fact]
    public async Task Cards_move_up_and_down_and_go_and_keep_their_address()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await ThreeLessonsAsync(editor, "Drie lessen");
        var ids = Ids(form);

        form = await editor.SubmitAsync(form, ("actie", $"kaart:omhoog:BagPart:{ids[2]}"));
        Assert.Contains("staat nu op plaats 2 van 3", form.Text, StringComparison.Ordinal);
        form = await editor.SubmitAsync(form, ("actie", $"kaart:weg:BagPart:{ids[0]}"));
        Assert.Contains("weggehaald", form.Text, StringComparison.Ordinal);
        Assert.Equal(3, Cards(await site.LatestAsync(IdOf(form))).Count());
        var saved = await editor.SubmitAsync(form);

        Assert.Equal([ids[2], ids[1]], Ids(saved));
        Assert.Equal(["Les drie", "Les twee"], Cards(await site.LatestAsync(IdOf(saved))).Select(card => card["TitlePart"]!["Title"]!.ToString()));
    }

    [Fact]
    public async Task What_is_wrong_in_a_card_is_said_beside_its_own_field_and_everything_typed_stays()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.AddAsync(await editor.NewReportAsync(), "Cijfer", Report("Met twee cijfers"));
        form = await editor.AddAsync(form, "Cijfer");

        var refused = await editor.SubmitAsync(form, (Field(form, 0, "Figure.Value.Value"), "12"), (Field(form, 1, "Figure.Value.Value"), "een heleboel"), (Field(form, 1, "Figure.Unit.Text"), "mensen"));

        Assert.Contains("Vul een getal in", refused.ErrorOf(Field(refused, 1, "Figure.Value.Value")), StringComparison.Ordinal);
        Assert.Equal("", refused.ErrorOf(Field(refused, 0, "Figure.Value.Value")));
        Assert.Equal(("12", "een heleboel", "mensen"), (refused.Value(Field(refused, 0, "Figure.Value.Value")), refused.Value(Field(refused, 1, "Figure.Value.Value")), refused.Value(Field(refused, 1, "Figure.Unit.Text"))));
        Assert.Contains("Cijfer ‘een heleboel mensen’: Getal", refused.Texts(".di-error-list a").Single(), StringComparison.Ordinal);
        Assert.True(refused.One($"#kaart-{Ids(refused)[1]} details").HasAttribute("open"));
        Assert.Null(await site.LatestAsync(IdOf(refused)));
    }

    [Fact]
    public async Task A_card_that_is_not_complete_keeps_the_item_from_being_published_and_says_where()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.AddAsync(await editor.NewReportAsync(), "Cijfer", Report("Cijfer zonder bron"));

        var kept = await editor.SubmitAsync(form, (Field(form, 0, "Figure.Value.Value"), "12"), ("actie", "publiceren"));

        Assert.Contains("nog niet gepubliceerd", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Vul dit veld in", kept.ErrorOf(Field(kept, 0, "Figure.Source.Text")), StringComparison.Ordinal);
        Assert.False((await site.LatestAsync(IdOf(kept)))!.Live);
    }

    [Fact]
    public async Task Work_on_cards_is_kept_when_it_is_not_saved()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await editor.SaveReportAsync("Werk aan kaarten");
        var typed = await editor.AddAsync(form, "Citaat");
        await editor.AddAsync(typed, "Les", (Field(typed, 0, "Quote.Text.Text"), "Nog niet bewaard."));

        var again = await editor.GetAsync(form.Path);
        Assert.Empty(Ids(again));
        var back = await editor.GetAsync(again.One("a[href*='werk=']").GetAttribute("href")!);

        Assert.Equal(2, Ids(back).Count);
        Assert.Equal("Nog niet bewaard.", back.Value(Field(back, 0, "Quote.Text.Text")));
    }

    [Fact]
    public async Task Two_people_who_add_and_change_cards_at_once_lose_nothing()
    {
        var (sanne, joris) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var start = await ThreeLessonsAsync(sanne, "Samen aan kaarten");
        var ids = Ids(start);
        var mine = await joris.AddAsync(await joris.GetAsync(start.Path), "Cijfer", (Field(start, 1, "Lesson.Text.Markdown"), "Van Joris."));
        var theirs = await sanne.SubmitAsync(start, ("actie", $"kaart:weg:BagPart:{ids[0]}"));
        await sanne.SubmitAsync(theirs, (Field(theirs, 0, "Lesson.Text.Markdown"), "Van Sanne."));

        var conflict = await joris.SubmitAsync(mine, (Field(mine, 3, "Figure.Unit.Text"), "mensen"));
        Assert.Contains("Iemand anders was je voor", conflict.Heading, StringComparison.Ordinal);
        Assert.Equal(["Om mee te nemen", "Les ‘Les twee’: Uitleg"], conflict.Texts("main form legend"));
        var settled = await joris.SubmitAsync(conflict);

        var cards = Cards(await site.LatestAsync(IdOf(settled))).ToList();
        Assert.Equal(["Lesson", "Lesson", "Figure"], cards.Select(card => card["ContentType"]!.ToString()));
        Assert.Equal("Van Joris.\n\nVan Sanne.", cards[0]["Lesson"]!["Text"]!["Markdown"]!.ToString());
        Assert.Equal("mensen", cards[2]["Figure"]!["Unit"]!["Text"]!.ToString());
    }

    [Fact]
    public async Task A_card_that_one_threw_away_and_the_other_worked_on_stays_when_both_are_kept()
    {
        var (sanne, joris) = (await site.SignInAsync("redactie"), await site.SignInAsync("beheer"));
        var start = await ThreeLessonsAsync(sanne, "Weg of niet");
        var mine = await joris.GetAsync(start.Path);
        var theirs = await sanne.SubmitAsync(start, ("actie", $"kaart:weg:BagPart:{Ids(start)[0]}"));
        await sanne.SubmitAsync(theirs);

        var conflict = await joris.SubmitAsync(mine, (Field(mine, 0, "Lesson.Text.Markdown"), "Hier schreef ik net aan."), ("MarkdownBodyPart.Markdown", "Ook dit."));
        var settled = await joris.SubmitAsync(conflict, ("keuze.BagPart", "Both"));

        Assert.Contains("Hier schreef ik net aan.", Cards(await site.LatestAsync(IdOf(settled))).Select(card => card["Lesson"]!["Text"]!["Markdown"]!.ToString()));
    }

    [Fact]
    public async Task The_difference_between_versions_shows_what_happened_to_each_card()
    {
        var editor = await site.SignInAsync("redactie");
        var start = await ThreeLessonsAsync(editor, "Versies van kaarten");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var changed = await editor.SubmitAsync(start, [(Field(start, 1, "Lesson.Text.Markdown"), "Andere uitleg."), ("actie", $"kaart:weg:BagPart:{Ids(start)[0]}")]);
        var saved = await editor.SubmitAsync(changed);
        var latest = (await site.VersionsAsync(IdOf(saved)))[0].ContentItemVersionId;

        var page = await editor.GetAsync($"{saved.Path}/versies/{latest}");

        Assert.Equal(["Om mee te nemen", "Les ‘Les twee’: Uitleg", "Les ‘Les één’: Titel"], page.Texts("main section h2"));
    }

    [Fact]
    public async Task A_form_that_names_a_card_of_another_kind_or_shape_stores_none_of_it()
    {
        var editor = await site.SignInAsync("redactie");
        var form = await ThreeLessonsAsync(editor, "Rare kaarten");

        var refused = await editor.SubmitAsync(form, ("BagPart.Cards", "k-raar DocumentReference"), ("BagPart.Cards", "../../weg Lesson"), ("BagPart.Cards", "zonder-soort"));

        Assert.Contains("hoort hier niet", refused.Text, StringComparison.Ordinal);
        Assert.Equal(3, Cards(await site.LatestAsync(IdOf(form))).Count());
        Assert.Contains("Rare kaarten", (await editor.SubmitAsync(form, ("actie", "kaart:weg:BagPart:bestaat-niet"))).Value("TitlePart.Title"), StringComparison.Ordinal);
    }

    private static async Task<Page> ThreeLessonsAsync(Client editor, string title)
    {
        var form = await editor.AddAsync(await editor.NewReportAsync(), "Les", Report(title));
        form = await editor.AddAsync(form, "Les", (Field(form, 0, "TitlePart.Title"), "Les één"));
        form = await editor.AddAsync(form, "Les", (Field(form, 1, "TitlePart.Title"), "Les twee"));
        return await editor.SubmitAsync(form, (Field(form, 2, "TitlePart.Title"), "Les drie"));
    }

    private static IReadOnlyList<string> Ids(Page form) => [.. form.Document.QuerySelectorAll("[name='BagPart.Cards']").Select(card => card.GetAttribute("value")!.Split(' ')[0])];

    private static string Field(Page form, int card, string name) => $"BagPart.{Ids(form)[card]}.{name}";

    private static IEnumerable<JsonNode> Cards(ContentItem? item) => (item!.Part("BagPart")?["ContentItems"] as JsonArray ?? []).Select(card => card!);
}

file static class CardButtons
{
    /// <summary>Presses the button for a new card of a kind; it carries an id that nobody knows before.</summary>
    public static Task<Page> AddAsync(this Client editor, Page form, string kind, params (string, string)[] fields) =>
        editor.SubmitAsync(form, [.. fields, ("actie", form.Document.QuerySelectorAll("[data-card-add]").First(button => button.TextContent.Trim() == kind).GetAttribute("value")!)]);
}

public sealed class EditCardsOnSqlite(SqliteSite site) : EditCardsTests(site), IClassFixture<SqliteSite>;

public sealed class EditCardsOnPostgres(PostgresSite site) : EditCardsTests(site), IClassFixture<PostgresSite>;
