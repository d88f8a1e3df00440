using System.Net;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

public abstract class MergeTopicTests(Site site)
{
    [Fact]
    public async Task Merged_posts_stand_behind_the_others_and_old_links_find_them()
    {
        var (into, from) = (await TopicAsync("algemeen", "De grote eik", 2), await TopicAsync("algemeen", "De kleine eik", 25));
        var old = (await (await site.SignInAsync("karim")).GetAsync(from.Path + "?vanaf=21")).LastPostId();
        var merged = await MergeAsync(from, into);

        Assert.Equal(into.Base(), merged.Base());
        var reader = await site.SignInAsync("ambtenaar");
        var answer = await reader.GetOnceAsync($"{from.Base()}/de-kleine-eik?vanaf=21");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        var found = await reader.GetAsync($"{from.Base()}/de-kleine-eik?vanaf=21");
        Assert.NotNull(found.Document.GetElementById($"bericht-{old}"));
        Assert.DoesNotContain("De kleine eik", (await reader.GetAsync("/forum/algemeen")).Text, StringComparison.Ordinal);
        Assert.Contains("En verder", (await reader.ReplyAsync(await reader.GetAsync(into.Path), "En verder")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readings_follows_answer_signs_and_drafts_move_along()
    {
        var (into, from) = (await TopicAsync("algemeen", "Bron een", 2), await TopicAsync("algemeen", "Bron twee", 3));
        var (fromId, intoId) = (IdOf(from), IdOf(into));
        var asker = await site.SignInAsync("wethouder");
        await asker.SubmitAsync(await asker.GetAsync(from.Path), "form[action$=antwoord]");
        await site.WithAsync<AppDb>(async db =>
        {
            db.Add(new Reading { MemberId = "m-yusuf", TopicId = fromId, Until = 2 });
            db.Add(new Reading { MemberId = "m-els", TopicId = fromId, Until = 3 });
            db.Add(new Reading { MemberId = "m-els", TopicId = intoId, Until = 2 });
            db.Add(new Reading { MemberId = "m-lotte", TopicId = fromId, Until = 3 });
            db.Add(new Reading { MemberId = "m-lotte", TopicId = intoId, Until = 1 });
            db.Add(new Follow { MemberId = "m-yusuf", Subject = FollowSubject.OfTopic(fromId), Level = FollowLevel.Everything });
            db.Add(new Draft { MemberId = "m-yusuf", Subject = FollowSubject.OfTopic(fromId), Content = "{}", SavedAt = site.Clock.GetUtcNow() });
            db.Add(new Sign { PostId = from.LastPostId(), Kind = SignKind.Useful, MemberId = "m-yusuf", Organisation = "" });
            await db.SaveChangesAsync();
        });

        var merged = await MergeAsync(from, into);

        Assert.Contains("Aanbevolen antwoord", merged.Text, StringComparison.Ordinal);
        Assert.Contains("Beantwoord", merged.Text, StringComparison.Ordinal);
        await site.WithAsync<AppDb>(async db =>
        {
            var read = await db.Set<Reading>().Where(r => r.TopicId == intoId).ToDictionaryAsync(r => r.MemberId, r => r.Until);
            Assert.Equal((4, 5, 1), (read["m-yusuf"], read["m-els"], read["m-lotte"]));
            Assert.True(await db.Set<Follow>().AnyAsync(f => f.MemberId == "m-yusuf" && f.Subject == FollowSubject.OfTopic(intoId)));
            Assert.True(await db.Set<Draft>().AnyAsync(d => d.MemberId == "m-yusuf" && d.Subject == FollowSubject.OfTopic(intoId)));
            Assert.True(await db.Set<Sign>().AnyAsync(s => s.PostId == from.LastPostId()));
            Assert.False(await db.Set<Reading>().AnyAsync(r => r.TopicId == fromId) || await db.Set<Follow>().AnyAsync(f => f.Subject == FollowSubject.OfTopic(fromId)));
        });
    }

    [Fact]
    public async Task Search_finds_merged_words_in_the_topic_that_is_left_only()
    {
        var (into, from) = (await TopicAsync("algemeen", "Kastanje aan de gracht", 1), await TopicAsync("algemeen", "Zeldzame doornappel", 1));
        var reader = await site.SignInAsync("wethouder");
        await Eventually.HoldsAsync(async () => (await reader.GetAsync("/zoeken?q=doornappel")).Html.Contains(from.Base(), StringComparison.Ordinal), "the index knows the topic");
        await MergeAsync(from, into);

        await Eventually.HoldsAsync(async () => !(await reader.GetAsync("/zoeken?q=doornappel")).Html.Contains(from.Base(), StringComparison.Ordinal), "the index forgot the topic");
    }

    [Fact]
    public async Task Two_aliases_of_the_same_words_stay_apart_when_their_topics_become_one()
    {
        var into = await (await site.SignInAsync("els")).AskMaskedAsync("grens-en-buurlanden", "De brug bij het veer");
        var from = await (await site.SignInAsync("yusuf")).AskMaskedAsync("grens-en-buurlanden", "Het veer bij de brug");

        Assert.Equal(["Een grensgemeente", "Een grensgemeente (2)"], (await MergeAsync(from, into)).Texts("article .di-post__name"));
    }

    [Fact]
    public async Task A_topic_of_another_room_or_a_closed_one_is_refused_and_only_moderators_come_here()
    {
        var (into, from) = (await TopicAsync("taal-en-werk", "Elders", 1), await TopicAsync("algemeen", "Hier en nu", 1));
        var moderator = await site.SignInAsync("moderator");
        var refused = await moderator.SubmitAsync(await moderator.GetAsync(from.Base() + "/samenvoegen"), ("Address", "https://localhost" + into.Path));

        Assert.Contains("dezelfde ruimte", refused.ErrorOf("Address"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("wethouder")).GetAsync(from.Base() + "/samenvoegen")).Status);
    }

    [Fact]
    public async Task What_was_told_of_a_split_post_goes_where_that_post_goes()
    {
        var asker = await site.SignInAsync("wim");
        var topic = await asker.AskAsync("algemeen", "Eerst bij elkaar");
        var first = await (await site.SignInAsync("karim")).ReplyAsync(topic, "Dit blijft hier");
        await Eventually.HoldsAsync(async () => (await asker.GetAsync("/meldingen")).Text.Contains("Dit blijft hier", StringComparison.Ordinal), "the asker is told");
        await asker.GetAsync(topic.Path);
        await Eventually.HoldsAsync(() => UntilAsync("m-wim", IdOf(topic), 2), "the reading is written");
        var second = await (await site.SignInAsync("karim")).ReplyAsync(first, "Een geheim lijsterbesje");
        await Eventually.HoldsAsync(async () => (await asker.GetAsync("/meldingen")).Text.Contains("lijsterbesje", StringComparison.Ordinal), "the asker is told again");
        await asker.GetAsync(topic.Path);
        await Eventually.HoldsAsync(() => UntilAsync("m-wim", IdOf(topic), 3), "the reading is written again");

        var moderator = await site.SignInAsync("moderator");
        var split = await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/splitsen"), ("Title", "Apart verder"), ("Chosen", second.LastPostId()));
        Assert.True(await UntilAsync("m-wim", IdOf(split), 1));
        Assert.True(await site.WithAsync<AppDb, bool>(db => db.Set<Follow>().AnyAsync(f => f.MemberId == "m-karim" && f.Subject == FollowSubject.OfTopic(IdOf(split)))));
        Assert.DoesNotContain("nieuw", (await asker.GetAsync("/forum/algemeen")).Document.QuerySelectorAll("li").First(li => li.TextContent.Contains("Eerst bij elkaar", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);

        await moderator.SubmitAsync(await moderator.GetAsync(split.Base() + "/verplaatsen"), ("To", "ambtenaren"));
        var inbox = (await asker.GetAsync("/meldingen")).Text;
        Assert.DoesNotContain("lijsterbesje", inbox, StringComparison.Ordinal);
        Assert.Contains("Dit blijft hier", inbox, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_of_a_post_is_out_of_sight_while_the_post_is_hidden()
    {
        var asker = await site.SignInAsync("tom");
        var topic = await (await site.SignInAsync("karim")).ReplyAsync(await asker.AskAsync("algemeen", "Even weg"), "Een naam die hier niet hoort");
        await Eventually.HoldsAsync(async () => (await asker.GetAsync("/meldingen")).Text.Contains("Een naam die hier niet hoort", StringComparison.Ordinal), "the asker is told");
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{topic.LastPostId()}"), ("Form.Reason", "Namen horen hier niet"));

        Assert.DoesNotContain("Een naam die hier niet hoort", (await asker.GetAsync("/meldingen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_learned_ties_with_the_library_and_the_duty_to_keep_go_along()
    {
        var (into, from) = (await TopicAsync("algemeen", "Eerst geleerd", 2), await TopicAsync("algemeen", "Later geleerd", 2));
        var (fromId, intoId, at) = (IdOf(from), IdOf(into), site.Clock.GetUtcNow());
        await site.WithAsync<AppDb>(async db =>
        {
            db.AddRange(new Lessons { TopicId = fromId, Body = "Begin klein.", MemberId = "m-moderator", At = at, Version = 1 }, new Lessons { TopicId = intoId, Body = "Vraag het na.", MemberId = "m-moderator", At = at, Version = 3 });
            db.AddRange(new TopicItem { TopicId = fromId, ItemId = "vb-dorpstafel", Tie = ItemTie.About }, new TopicItem { TopicId = fromId, ItemId = "vb-eetclub", Tie = ItemTie.About }, new TopicItem { TopicId = intoId, ItemId = "vb-eetclub", Tie = ItemTie.About });
            db.Add(new Quotation { Id = "q-" + fromId, ItemId = "vb-eetclub", TopicId = fromId, PostId = from.LastPostId(), AuthorId = "m-karim", AskedBy = "m-moderator", AskedAt = at, Words = "Woorden", IsSealed = false });
            db.Add(new Hold { TopicId = fromId, MemberId = "m-beheer", Reason = "Woo-verzoek", At = at });
            await db.SaveChangesAsync();
        });

        var merged = await MergeAsync(from, into);

        Assert.Contains("Vraag het na.", merged.Text, StringComparison.Ordinal);
        Assert.Contains("Begin klein.", merged.Text, StringComparison.Ordinal);
        await site.WithAsync<AppDb>(async db =>
        {
            Assert.Equal(["vb-dorpstafel", "vb-eetclub"], await db.Set<TopicItem>().Where(i => i.TopicId == intoId).OrderBy(i => i.ItemId).Select(i => i.ItemId).ToListAsync());
            Assert.Equal(intoId, (await db.Set<Quotation>().SingleAsync(q => q.Id == "q-" + fromId)).TopicId);
            Assert.Equal("Woo-verzoek", (await db.Set<Hold>().SingleAsync(h => h.TopicId == intoId)).Reason);
            Assert.False(await db.Set<Topic>().AnyAsync(t => t.Id == fromId));
        });
    }

    private async Task<Page> TopicAsync(string room, string title, int posts)
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync(room, title);
        var other = await site.SignInAsync("karim");
        for (var number = 2; number <= posts; number++)
            await other.ReplyAsync(topic, $"Bericht {number} van {title}");
        return await other.GetAsync(topic.Path);
    }

    private async Task<Page> MergeAsync(Page from, Page into)
    {
        var moderator = await site.SignInAsync("moderator");
        return await moderator.SubmitAsync(await moderator.GetAsync(from.Base() + "/samenvoegen"), ("Address", into.Path), ("Form.Reason", "Hetzelfde onderwerp"));
    }

    private Task<bool> UntilAsync(string member, string topic, int until) => site.WithAsync<AppDb, bool>(db => db.Set<Reading>().AnyAsync(r => r.MemberId == member && r.TopicId == topic && r.Until == until));

    private static string IdOf(Page topic) => topic.Base().Split('/')[^1];
}

public sealed class MergeTopicOnSqlite(SqliteSite site) : MergeTopicTests(site), IClassFixture<SqliteSite>;

public sealed class MergeTopicOnPostgres(PostgresSite site) : MergeTopicTests(site), IClassFixture<PostgresSite>;
