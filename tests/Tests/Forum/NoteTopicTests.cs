using System.Net;

namespace DiversInclusief.Tests;

/// <summary>Moderators talk among themselves about a topic; members never see that they do.</summary>
public abstract class NoteTopicTests(Site site)
{
    [Fact]
    public async Task A_note_is_read_by_moderators_of_the_room_and_leaves_no_trace_for_members()
    {
        var asker = await site.SignInAsync("wethouder");
        var topic = await asker.AskAsync("algemeen", "Waar gaat dit heen?");
        var moderator = await site.SignInAsync("moderator");
        var form = await moderator.GetAsync(topic.Base() + "/notities");

        var kept = await moderator.SubmitAsync(form, ("Note.Body", "Vorige maand liep dit ook uit de hand."));
        await moderator.SubmitAsync(form, ("Note.Body", "Vorige maand liep dit ook uit de hand."));

        Assert.Contains("Vorige maand liep dit ook uit de hand.", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Notities (1)", (await moderator.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("otitie", (await asker.GetAsync(topic.Path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("otitie", (await asker.GetAsync("/forum/algemeen/logboek")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await asker.GetAsync(topic.Base() + "/notities")).Status);
        Assert.Contains("Schrijf iets op", (await moderator.SubmitAsync(form, ("Note.Body", " "))).ErrorOf("Note.Body"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_go_along_when_topics_become_one()
    {
        var asker = await site.SignInAsync("wethouder");
        var (from, into) = (await asker.AskAsync("algemeen", "Dezelfde vraag, de tweede keer"), await asker.AskAsync("algemeen", "Dezelfde vraag, de eerste keer"));
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(from.Base() + "/notities"), ("Note.Body", "Bij het tweede."));
        await moderator.SubmitAsync(await moderator.GetAsync(into.Base() + "/notities"), ("Note.Body", "Bij het eerste."));

        var merge = await moderator.GetAsync(from.Base() + "/samenvoegen");
        await moderator.SubmitAsync(merge, ("Address", into.Path));

        Assert.Contains("Notities (2)", (await moderator.GetAsync(into.Path)).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await moderator.GetAsync(into.Base() + "/notities")).Texts(".di-said").Count);
    }

    [Fact]
    public async Task Many_notes_stand_on_pages()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Een lastig gesprek");
        var moderator = await site.SignInAsync("moderator");
        var form = await moderator.GetAsync(topic.Base() + "/notities");
        for (var i = 0; i < 21; i++)
        {
            site.Clock.Advance(TimeSpan.FromSeconds(20));
            await moderator.SubmitAsync(form, ("Note.Body", $"Notitie nummer {i}."));
        }

        var first = await moderator.GetAsync(topic.Base() + "/notities");
        var next = await moderator.GetAsync(first.One("a[href*='na=']").GetAttribute("href")!);

        Assert.Equal(20, first.Texts(".di-said").Count);
        Assert.Equal("Notitie nummer 0.", next.One(".di-said").TextContent);
        Assert.Equal(first.Commands.Count, next.Commands.Count);
    }
}

public sealed class NoteTopicOnSqlite(SqliteSite site) : NoteTopicTests(site), IClassFixture<SqliteSite>;

public sealed class NoteTopicOnPostgres(PostgresSite site) : NoteTopicTests(site), IClassFixture<PostgresSite>;
