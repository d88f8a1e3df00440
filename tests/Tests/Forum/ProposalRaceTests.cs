using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Settings;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>What others do while a prepared text waits.</summary>
public abstract class ProposalRaceTests(Site site) : IAsyncLifetime
{
    private const int Presses = 6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await site.WithAsync<SiteSettings>(settings => settings.SetAsync("ForumHeldPosts", 0, Cancellation));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_text_for_a_topic_that_became_part_of_another_is_placed_there_also_from_a_page_that_was_open()
    {
        var pair = await Pair.OfAsync(site, "samenvoeger");
        var asker = await site.SignInAsync("karim");
        var (from, into) = (await asker.AskAsync("algemeen", "De kleine zaak"), await asker.AskAsync("algemeen", "De grote zaak"));
        await pair.ProposeReplyAsync(from, "Een antwoord voor de kleine zaak");
        var (link, phone) = (await pair.LinkAsync(), site.Visitor());
        var open = await phone.GetAsync(link);
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(from.Base() + "/samenvoegen"), ("Chosen", into.Base().Split('/')[^1]), ("Form.Reason", "Het gaat over hetzelfde."));

        Assert.Contains("Reactie op ‘De grote zaak’", (await site.Visitor().GetAsync(link)).Text, StringComparison.Ordinal);
        Assert.Contains("De grote zaak", (await (await pair.AdviserAsync()).GetAsync("/forum/namens")).Text, StringComparison.Ordinal);
        Assert.Contains("Je tekst is geplaatst", (await phone.SubmitAsync(open, ("besluit", "plaatsen"))).Text, StringComparison.Ordinal);

        Assert.Equal("Een antwoord voor de kleine zaak", (await asker.GetAsync(into.Path)).Texts(".di-post .di-prose")[^1]);
    }

    [Fact]
    public async Task A_reply_and_a_topic_that_are_approved_many_times_at_once_are_placed_once()
    {
        var pair = await Pair.OfAsync(site, "drukker");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Wie drukt er zes keer?");
        await pair.ProposeReplyAsync(topic, "Eén keer is genoeg");
        await ApproveAtOnceAsync(await pair.LinkAsync());
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        await pair.ProposeTopicAsync("algemeen", "Een onderwerp dat er één keer komt");
        await ApproveAtOnceAsync(await pair.LinkAsync());

        Assert.Equal(2, await PostsAsync("Wie drukt er zes keer?"));
        Assert.Equal(1, await site.WithAsync<AppDb, int>(db => db.Set<Topic>().CountAsync(t => t.Title == "Een onderwerp dat er één keer komt", Cancellation)));
        Assert.Equal(2, (await (await pair.PrincipalAsync()).GetAsync("/meldingen")).Texts("main li").Count(text => text.Contains("onder jouw naam geplaatst", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_text_that_is_approved_and_refused_at_once_ends_in_one_of_both()
    {
        var pair = await Pair.OfAsync(site, "twijfelaar");
        var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", "Wie zegt ja en nee?");
        await pair.ProposeReplyAsync(topic, "Ja en nee");
        var (link, phones) = (await pair.LinkAsync(), Enumerable.Range(0, Presses).Select(_ => site.Visitor()).ToList());
        var pages = await Task.WhenAll(phones.Select(phone => phone.GetAsync(link)));

        await Task.WhenAll(phones.Select((phone, i) => phone.SubmitAsync(pages[i], ("besluit", i % 2 == 0 ? "plaatsen" : "niet"))));

        var state = await site.WithAsync<AppDb, ProposalState>(db => db.Set<Proposal>().Where(p => p.PrincipalId == pair.PrincipalId).Select(p => p.State).SingleAsync(Cancellation));
        Assert.Equal(state == ProposalState.Placed ? 2 : 1, await PostsAsync("Wie zegt ja en nee?"));
        Assert.True(state is ProposalState.Placed or ProposalState.Refused);
    }

    [Fact]
    public async Task A_text_that_is_changed_while_it_is_placed_is_either_the_old_one_placed_or_the_new_one_waiting()
    {
        var pair = await Pair.OfAsync(site, "wijziger");
        for (var round = 0; round < 5; round++)
        {
            var title = $"Wie wijzigt er in ronde {round}?";
            var topic = await (await site.SignInAsync("karim")).AskAsync("algemeen", title);
            site.Clock.Advance(TimeSpan.FromSeconds(1));
            await pair.ProposeReplyAsync(topic, $"De oude woorden {round}");
            var (link, phone, adviser) = (await pair.LinkAsync(), site.Visitor(), await pair.AdviserAsync());
            var (page, edit) = (await phone.GetAsync(link), await adviser.GetAsync((await adviser.GetAsync("/forum/namens")).One("main h3 a").GetAttribute("href") + "/aanpassen"));

            await Task.WhenAll(phone.SubmitAsync(page, ("besluit", "plaatsen")), adviser.SubmitAsync(edit, ("Form.Body", $"De nieuwe woorden {round}")));

            var proposal = await site.WithAsync<AppDb, Proposal>(db => db.Set<Proposal>().AsNoTracking().OrderByDescending(p => p.ProposedAt).ThenByDescending(p => p.Id).FirstAsync(p => p.PrincipalId == pair.PrincipalId && p.Topic!.Title == title, Cancellation));
            Assert.Equal(proposal.State == ProposalState.Placed ? $"De oude woorden {round}" : $"De nieuwe woorden {round}", proposal.Form.Body);
            Assert.Equal(proposal.State == ProposalState.Placed ? 2 : 1, await PostsAsync(title));
        }
    }

    private async Task ApproveAtOnceAsync(string link)
    {
        var phones = Enumerable.Range(0, Presses).Select(_ => site.Visitor()).ToList();
        var pages = await Task.WhenAll(phones.Select(phone => phone.GetAsync(link)));
        var answers = await Task.WhenAll(phones.Select((phone, i) => phone.SubmitAsync(pages[i], ("besluit", "plaatsen"))));
        Assert.Equal(1, answers.Count(answer => answer.Text.Contains("Je tekst is geplaatst", StringComparison.Ordinal)));
        Assert.All(answers, answer => Assert.Matches("Je tekst is geplaatst|al geplaatst|net iets veranderd", answer.Text));
    }

    private Task<int> PostsAsync(string title) => site.WithAsync<AppDb, int>(db => db.Set<Topic>().Where(t => t.Title == title).Select(t => t.PostCount).FirstAsync(Cancellation));
}

public sealed class ProposalRaceOnSqlite(SqliteSite site) : ProposalRaceTests(site), IClassFixture<SqliteSite>;

public sealed class ProposalRaceOnPostgres(PostgresSite site) : ProposalRaceTests(site), IClassFixture<PostgresSite>;
