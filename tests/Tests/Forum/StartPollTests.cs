using AngleSharp.Dom;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>A poll begins as any topic does.</summary>
public abstract class StartPollTests(Site site)
{
    private const string Words = "Een toelichting van meer dan tien tekens.";

    [Fact]
    public async Task A_poll_has_files_and_everything_of_it_is_kept_for_another_device_apart_from_a_question()
    {
        var phone = await site.SignInAsync("karim");
        var id = (await phone.UploadFileAsync("begroting.pdf", Pdf.With("Begroting")))["id"]!.ToString();
        var form = await phone.GetAsync("/forum/algemeen/peiling");
        var keep = form.One("button[formaction*=concept]").GetAttribute("formaction")!;
        var back = await phone.SendNamingAsync(form, "form:has([name='Form.Poll.Options'])", keep, [(id, "")],
            ("Form.Title", "Half af"), ("Form.Body", "Nog kort"), ("Form.Poll.Options", "Ja"), ("Form.Poll.Way", "Ranked"), ("Form.Poll.Secret", "true"), ("Form.Poll.Until", "2026-12-24"), ("Form.IsConfidential", "true"), ("Form.Themes", "thema-taal"));
        Assert.Equal("/forum/algemeen/peiling", back.Path);

        var desk = await site.SignInAsync("karim");
        var kept = await desk.GetAsync("/forum/algemeen/peiling");
        Assert.Equal(("Half af", "2026-12-24"), (kept.One("[name='Form.Title']").GetAttribute("value"), kept.One("[name='Form.Poll.Until']").GetAttribute("value")));
        Assert.Equal("Ja", kept.One("[name='Form.Poll.Options']").TextContent.Trim());
        Assert.Equal("Ranked", kept.One("[name='Form.Poll.Way']:checked").GetAttribute("value"));
        Assert.NotNull(kept.One("[name='Form.Poll.Secret']").GetAttribute("checked"));
        Assert.NotNull(kept.One("[name='Form.IsConfidential']").GetAttribute("checked"));
        Assert.Contains("Begroting", kept.One(".di-attach__row").TextContent, StringComparison.Ordinal);
        Assert.Equal("", (await desk.GetAsync("/forum/algemeen/nieuw")).One("[name='Form.Title']").GetAttribute("value") ?? "");

        var refused = await desk.SubmitAsync(kept, ("Form.Body", Words));
        Assert.Contains("minstens twee antwoorden", refused.ErrorOf("Form.Poll.Options"), StringComparison.Ordinal);
        Assert.Contains("Begroting", refused.One(".di-attach__row").TextContent, StringComparison.Ordinal);
        var placed = await desk.SubmitAsync(refused, ("Form.Poll.Options", "Ja\nNee"));
        Assert.Equal(["Begroting"], placed.Texts(".di-post-files strong"));
        Assert.Contains("geheim", placed.One(".di-poll").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("", (await desk.GetAsync("/forum/algemeen/peiling")).One("[name='Form.Title']").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_poll_shows_what_is_alike_and_how_it_will_look_before_it_is_placed()
    {
        var member = await site.SignInAsync("ambtenaar");
        var form = await member.GetAsync("/forum/algemeen/peiling");
        Assert.Equal("/forum/lijkt-op", form.One("[name='Form.Title']").GetAttribute("data-similar-url"));
        Assert.NotNull(form.One("form[data-keep-url='/forum/concept?ruimte=algemeen'][data-ctrl-enter][data-unsaved]"));

        var shown = await member.SubmitAsync(form, ("Form.Title", "Welke taalcoaches werken?"), ("Form.Body", Words), ("Form.Poll.Options", "Deze\nDie"), ("Form.Poll.Way", "Several"), ("voorbeeld", "true"));

        Assert.Equal(["Deze", "Die"], shown.Texts(".di-preview li"));
        Assert.Contains("Meer antwoorden kiezen", shown.One(".di-preview").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(shown.Texts("#lijkt-op a"));
    }

    [Fact]
    public async Task A_poll_under_an_alias_is_placed_where_a_topic_may_be()
    {
        var asker = await site.SignInAsync("els");

        var poll = await asker.SubmitAsync(await asker.GetAsync("/forum/grens-en-buurlanden/peiling"), ("Form.Title", "Wie telt de palen?"), ("Form.Body", Words), ("Form.Poll.Options", "Wij\nZij"), ("Form.As", "type-grens"));

        Assert.Contains("Een grensgemeente", poll.One("article .di-post__name").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("m-els", (await (await site.SignInAsync("karim")).GetAsync(poll.Path)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_poll_sent_twice_is_one_and_with_other_answers_another()
    {
        var member = await site.SignInAsync("ambtenaar");
        var (form, fresh) = (await member.GetAsync("/forum/algemeen/peiling"), await member.GetAsync("/forum/algemeen/peiling"));
        var paths = new List<string>();
        foreach (var (page, options) in new[] { (form, "Ja\nNee"), (form, "Ja\nNee"), (fresh, "Ja\nNee"), (form, "Ja\nMisschien"), (form, "Ja\nMisschien") })
            paths.Add((await member.SubmitAsync(page, ("Form.Title", "Dubbel gevraagd?"), ("Form.Body", Words), ("Form.Poll.Options", options))).Base());

        Assert.Equal((paths[0], paths[0], paths[3]), (paths[1], paths[2], paths[4]));
        Assert.NotEqual(paths[0], paths[3]);
        Assert.Equal(2, await site.WithAsync<AppDb, int>(db => db.Set<Topic>().CountAsync(t => t.Title == "Dubbel gevraagd?")));
    }

    [Fact]
    public async Task A_poll_pressed_many_times_at_once_is_one()
    {
        var member = await site.SignInAsync("ambtenaar");
        var form = await member.GetAsync("/forum/algemeen/peiling");

        var placed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => member.SubmitAsync(form, ("Form.Title", "Zes keer gedrukt?"), ("Form.Body", Words), ("Form.Poll.Options", "Ja\nNee"))));

        Assert.Single(placed.Select(page => page.Base()).Distinct());
        Assert.Equal(1, await site.WithAsync<AppDb, int>(db => db.Set<Topic>().CountAsync(t => t.Title == "Zes keer gedrukt?")));
    }

    [Fact]
    public async Task What_is_sent_to_the_address_of_a_question_is_never_a_poll()
    {
        var member = await site.SignInAsync("ambtenaar");
        var form = await member.GetAsync("/forum/algemeen/nieuw");
        form.One("[name='Form.Key']").Insert(AdjacentPosition.AfterEnd, "<input type=hidden name='Form.Poll.Options' value='Ja'>");

        var placed = await member.SubmitAsync(form, ("Form.Title", "Gewoon een vraag?"), ("Form.Body", Words));

        Assert.Empty(placed.Document.QuerySelectorAll(".di-poll"));
    }
}

public sealed class StartPollOnSqlite(SqliteSite site) : StartPollTests(site), IClassFixture<SqliteSite>;

public sealed class StartPollOnPostgres(PostgresSite site) : StartPollTests(site), IClassFixture<PostgresSite>;
