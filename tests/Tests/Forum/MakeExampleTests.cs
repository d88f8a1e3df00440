using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests;

/// <summary>From talk to library: nobody's words are published without a yes.</summary>
public abstract class MakeExampleTests(Site site)
{
    private const string Answered = "Wij lieten de werkgever het eerste uur betalen.";
    private const string Remark = "Bij ons werkte dat niet in de zomer.";

    [Fact]
    public async Task A_draft_takes_over_words_themes_types_and_municipality_and_asks_everyone_who_is_quoted()
    {
        var topic = await TalkAsync("algemeen", "Hoe krijg je iedereen op taalles?");
        var moderator = await site.SignInAsync("moderator");

        var made = await MakeAsync(moderator, topic);

        var draft = await DraftAsync("Hoe krijg je iedereen op taalles?");
        Assert.Equal(["thema-taal"], draft["Themes"].TermIds);
        Assert.Equal(["type-grens"], draft["MunicipalityTypes"].TermIds);
        Assert.Equal(["gm1783"], draft["Municipalities"].ItemIds);
        Assert.Equal(3, Cards(draft).Count);
        Assert.Contains(Answered, Cards(draft).Select(card => card["Quote"]!["Text"]!["Text"]!.ToString()));
        Assert.Equal(3, made.Texts(".di-reviews .di-badge, .di-reviews strong").Count(text => text is "Anouk" or "Fatima" or "Karim"));
        foreach (var writer in new[] { "wethouder", "ambtenaar", "karim" })
            Assert.Contains("Mogen jouw woorden in een voorbeeld", (await (await site.SignInAsync(writer)).GetAsync("/meldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_published_before_everyone_agreed_or_was_taken_out()
    {
        var topic = await TalkAsync("algemeen", "Wie oefent met een krant?");
        var moderator = await site.SignInAsync("moderator");
        await MakeAsync(moderator, topic);
        var draft = await CompleteAsync("Wie oefent met een krant?");
        Assert.Contains("wacht op toestemming", Errors(await site.PublishAsync(draft)), StringComparison.Ordinal);

        await AnswerAsync("wethouder", ("Form.Words", "Wie oefent met de krant van gisteren?"));
        await AnswerAsync("ambtenaar", ("nee", "true"));
        draft = await DraftAsync(draft.DisplayText);
        Assert.Equal(2, Cards(draft).Count);
        Assert.Contains("Wie oefent met de krant van gisteren?", Cards(draft).Select(card => card["Quote"]!["Text"]!["Text"]!.ToString()));
        Assert.Contains("wacht op toestemming", Errors(await site.PublishAsync(draft)), StringComparison.Ordinal);

        var page = await moderator.GetAsync(topic.Base() + "/naar-bibliotheek");
        var form = page.Document.QuerySelectorAll(".di-reviews li").Single(row => row.TextContent.Contains("Karim", StringComparison.Ordinal)).QuerySelector("form")!;
        await moderator.SubmitAsync(page, (AngleSharp.Html.Dom.IHtmlFormElement)form, ("eruit", form.QuerySelector("button")!.GetAttribute("value")!));
        Assert.Equal("", Errors(await site.PublishAsync(await DraftAsync(draft.DisplayText))));

        var member = await site.SignInAsync("lotte");
        var shown = await member.GetAsync((await member.GetAsync(topic.Path)).One("aside a[href^='/voorbeelden/']").GetAttribute("href")!);
        Assert.Contains("Ontstaan uit", shown.One(".di-item-talk").TextContent, StringComparison.Ordinal);
        Assert.Equal(topic.Address.AbsolutePath, shown.One(".di-item-talk a").GetAttribute("href"));
    }

    [Fact]
    public async Task Words_from_a_closed_room_stay_there_until_their_writer_says_yes()
    {
        var topic = await TalkAsync("bestuurders", "Wat doe je als de raad twijfelt?", "burgemeester");
        await MakeAsync(await site.SignInAsync("moderator"), topic);
        Assert.DoesNotContain(Answered, (await DraftAsync("Wat doe je als de raad twijfelt?")).Content.ToJsonString(), StringComparison.Ordinal);

        await AnswerAsync("burgemeester", ("Form.Nameless", "true"));

        var cards = Cards(await DraftAsync("Wat doe je als de raad twijfelt?"));
        var card = Assert.Single(cards, card => card["Quote"]!["Text"]!["Text"]!.ToString() == Answered);
        Assert.Equal("Een lid van het forum", card["Quote"]!["By"]!["Text"]!.ToString());
        Assert.DoesNotContain(cards, card => card.ToJsonString().Contains(Remark, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_editor_cannot_change_words_that_were_agreed_upon()
    {
        var topic = await TalkAsync("algemeen", "Wie heeft een vaste beheerder?");
        await MakeAsync(await site.SignInAsync("moderator"), topic);
        foreach (var writer in new[] { "wethouder", "ambtenaar", "karim" })
            await AnswerAsync(writer);
        var draft = await CompleteAsync("Wie heeft een vaste beheerder?");
        Cards(draft).First(card => card.ToJsonString().Contains("eerste uur", StringComparison.Ordinal))["Quote"]!["Text"]!["Text"] = "Wij lieten niemand betalen.";
        var changed = (await site.SaveAsync(draft, draft.ContentItemVersionId)).Item!;

        Assert.Contains("is veranderd", Errors(await site.PublishAsync(changed)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_writer_answers_for_their_words()
    {
        var topic = await TalkAsync("algemeen", "Wie leent een zaal uit?");
        await MakeAsync(await site.SignInAsync("moderator"), topic);
        var address = await RequestAsync("ambtenaar");

        foreach (var other in new[] { "wethouder", "moderator", "redactie", "beheer" })
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync(other)).GetAsync(address)).Status);
        var writer = await site.SignInAsync("ambtenaar");
        var empty = await writer.SubmitAsync(await writer.GetAsync(address), ("Form.Words", " "));
        Assert.Contains("Schrijf wat er mag staan", empty.ErrorOf("Form.Words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_yes_of_who_asked_fills_the_cause_and_the_contact_and_a_no_takes_them_out_again()
    {
        var topic = await TalkAsync("algemeen", "Wie zoekt een aanleiding?");
        await MakeAsync(await site.SignInAsync("moderator"), topic);
        var draft = await DraftAsync("Wie zoekt een aanleiding?");
        Assert.Equal("", Section(draft, "Cause", "Markdown") + Section(draft, "Contact", "Text"));

        await AnswerAsync("ambtenaar");
        Assert.Equal("", Section(await DraftAsync(draft.DisplayText), "Cause", "Markdown"));
        await AnswerAsync("wethouder", ("Form.Contact", "true"));
        draft = await DraftAsync(draft.DisplayText);
        Assert.Equal("We zoeken hoe anderen dit doen.", Section(draft, "Cause", "Markdown"));
        Assert.StartsWith("Anouk, Wethouder", Section(draft, "Contact", "Text"), StringComparison.Ordinal);

        await AnswerAsync("wethouder", ("nee", "true"));
        draft = await DraftAsync(draft.DisplayText);
        Assert.Equal("", Section(draft, "Cause", "Markdown") + Section(draft, "Contact", "Text"));
        // What an editor wrote there is left alone.
        await CompleteAsync(draft.DisplayText);
        await AnswerAsync("wethouder");
        Assert.Equal("Ingevuld door de redactie.", Section(await DraftAsync(draft.DisplayText), "Cause", "Markdown"));
    }

    [Fact]
    public async Task Who_wrote_under_an_alias_is_asked_as_the_holder_and_shown_as_the_alias()
    {
        var writer = await site.SignInAsync("els");
        var topic = await writer.AskMaskedAsync("grens-en-buurlanden", "Wie wil er zonder naam de bibliotheek in?");
        var moderator = await site.SignInAsync("moderator");
        var made = await MakeAsync(moderator, topic);

        Assert.Contains("Een grensgemeente", made.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Els", made.Text, StringComparison.Ordinal);
        var inbox = await writer.GetAsync("/meldingen");
        var link = inbox.Document.QuerySelectorAll("main a").First(a => a.TextContent.Contains("Er is een vraag over een bericht van jou", StringComparison.Ordinal)).GetAttribute("href")!;
        var form = await writer.GetAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, (await moderator.GetAsync(form.Address.AbsolutePath)).Status);
        Assert.Null(form.Document.QuerySelector("[name='Form.Contact']"));
        await writer.SubmitAsync(form);
        var draft = await DraftAsync("Wie wil er zonder naam de bibliotheek in?");
        var card = Assert.Single(Cards(draft))["Quote"]!;
        Assert.Equal("Een grensgemeente", card["By"]!["Text"]!.ToString());
        Assert.Equal("", card["ByFunction"]!["Text"]!.ToString() + Section(draft, "Contact", "Text"));
        Assert.DoesNotContain("m-els", draft.Content.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("", Errors(await site.PublishAsync(await CompleteAsync(draft.DisplayText, "thema-taal"))));
    }

    [Fact]
    public async Task A_poll_goes_along_with_its_answers_and_a_secret_count_does_not()
    {
        var asker = await site.SignInAsync("wethouder");
        var moderator = await site.SignInAsync("moderator");
        foreach (var (title, secret) in new[] { ("Een open peiling voor later", false), ("Een geheime peiling voor later", true) })
        {
            (string, string)[] fields = [("Form.Title", title), ("Form.Body", "Een toelichting van meer dan tien tekens."), ("Form.Poll.Options", "Ja\nNee")];
            var poll = await asker.SubmitAsync(await asker.GetAsync("/forum/algemeen/peiling"), secret ? [.. fields, ("Form.Poll.Secret", "true")] : fields);
            var form = await moderator.GetAsync(poll.Base() + "/naar-bibliotheek");
            Assert.Contains("De peiling, van Anouk", form.Text, StringComparison.Ordinal);
            Assert.EndsWith(secret ? "Ja\nNee" : "Ja: 0 stemmen\nNee: 0 stemmen", form.One("main textarea").TextContent.Trim().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_chosen_or_too_many_words_is_said_next_to_it_and_makes_no_draft()
    {
        var topic = await TalkAsync("algemeen", "Wie kent een goede tolk?");
        var moderator = await site.SignInAsync("moderator");
        var form = await moderator.GetAsync(topic.Base() + "/naar-bibliotheek");
        var opening = form.One("textarea").GetAttribute("name")!;
        foreach (var box in form.Document.QuerySelectorAll("[name='Example.Chosen']").Skip(1))
            box.RemoveAttribute("checked");

        var refused = await moderator.SubmitAsync(form, (opening, new string('a', 2001)));

        Assert.Contains("1 tot 2.000 tekens", refused.ErrorOf(opening), StringComparison.Ordinal);
        Assert.Empty(await DraftsAsync("Wie kent een goede tolk?"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("wethouder")).GetAsync(topic.Base() + "/naar-bibliotheek")).Status);
    }

    private async Task<Page> TalkAsync(string room, string title, string helper = "ambtenaar")
    {
        var asker = await site.SignInAsync("wethouder");
        var form = await asker.GetAsync($"/forum/{room}/nieuw");
        var topic = await asker.SubmitAsync(form, ("Form.Title", title), ("Form.Body", "We zoeken hoe anderen dit doen."), ("Form.Themes", "thema-taal"), ("Form.Types", "type-grens"));
        var reply = await (await site.SignInAsync(helper)).ReplyAsync(topic, Answered);
        await (await site.SignInAsync("karim")).ReplyAsync(topic, Remark);
        var page = await asker.GetAsync(topic.Path);
        await asker.SubmitAsync(page, (AngleSharp.Html.Dom.IHtmlFormElement)page.One($"#bericht-{reply.LastPostId()} form[action$=antwoord]"));
        return topic;
    }

    // The last reply is ticked as well; question and answer are already.
    private async Task<Page> MakeAsync(Client moderator, Page topic)
    {
        // The newest request is the one of this topic.
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var form = await moderator.GetAsync(topic.Base() + "/naar-bibliotheek");
        foreach (var box in form.Document.QuerySelectorAll("[name='Example.Chosen']"))
            box.SetAttribute("checked", "checked");
        return await moderator.SubmitAsync(form);
    }

    private async Task AnswerAsync(string writer, params (string, string)[] fields)
    {
        var client = await site.SignInAsync(writer);
        await client.SubmitAsync(await client.GetAsync(await RequestAsync(writer)), fields);
    }

    // The latest request comes first in the inbox.
    private async Task<string> RequestAsync(string writer)
    {
        var client = await site.SignInAsync(writer);
        var inbox = await client.GetAsync("/meldingen");
        var link = inbox.Document.QuerySelectorAll("main a").First(a => a.TextContent.Contains("Mogen jouw woorden", StringComparison.Ordinal)).GetAttribute("href")!;
        return (await client.GetAsync(link)).Address.AbsolutePath;
    }

    private static string Section(ContentItem item, string field, string kind) => item.Part("InspiringExample")![field]?[kind]?.ToString() ?? "";

    private async Task<ContentItem> CompleteAsync(string title, string? theme = null)
    {
        var item = await DraftAsync(title);
        var part = item.Part("InspiringExample")!;
        part["Summary"] = new JsonObject { ["Text"] = "Kort gezegd." };
        foreach (var field in new[] { "Cause", "Goal", "Approach", "Result" })
            part[field] = new JsonObject { ["Markdown"] = "Ingevuld door de redactie." };
        if (theme is not null)
            part["Themes"] = new JsonObject { ["TermContentItemIds"] = new JsonArray(theme) };
        return (await site.SaveAsync(item, item.ContentItemVersionId)).Item!;
    }

    private async Task<ContentItem> DraftAsync(string title) => Assert.Single(await DraftsAsync(title));

    private Task<List<ContentItem>> DraftsAsync(string title) => site.WithAsync<DiversInclusief.Kernel.Data.AppDb, List<ContentItem>>(async db =>
    {
        var ids = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(db.Set<StoredItem>().Where(item => item.Title == title).Select(item => item.Id));
        return [.. (await new Drafts(db).ManyAsync(ids, CancellationToken.None)).Values];
    });

    private static List<JsonObject> Cards(ContentItem item) => [.. item.Part("BagPart")!["ContentItems"]!.AsArray().OfType<JsonObject>().Where(card => card["ContentType"]!.ToString() == "Quote")];

    private static string Errors(SaveResult result) => string.Join(' ', result.Errors.Select(error => error.Message));
}

public sealed class MakeExampleOnSqlite(SqliteSite site) : MakeExampleTests(site), IClassFixture<SqliteSite>;

public sealed class MakeExampleOnPostgres(PostgresSite site) : MakeExampleTests(site), IClassFixture<PostgresSite>;
