using System.Net;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Settings;
using DiversInclusief.Media;
using DiversInclusief.Tests.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>A file is there for exactly who may read its post.</summary>
public abstract class AttachmentAccessTests(Site site)
{
    [Fact]
    public async Task A_file_in_a_closed_room_does_not_exist_for_others_at_the_same_cost()
    {
        var (topic, file) = await AttachedAsync("wethouder", "bestuurders", "Besloten stukken");

        await AnswersAsync(file, ("wethouder", true), ("burgemeester", true), ("ambtenaar", false), ("redactie", false), (null, false));
        var outsider = await site.SignInAsync("ambtenaar");
        var (there, nowhere) = (await outsider.GetAsync(file), await outsider.GetAsync("/forum/bijlage/verzonnen/besloten-stukken.pdf"));
        Assert.Equal(there.Commands, nowhere.Commands);
        Assert.Equal(there.Status, nowhere.Status);
        // Its bytes are no file of the library, whatever the address.
        var hash = (await site.AttachmentsAsync(f => f.Name == "Besloten stukken")).Single().Hash;
        foreach (var member in new[] { "redactie", "ambtenaar" })
            Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync(member)).FileAsync($"/media/{hash}/besloten-stukken.pdf")).StatusCode);
        Assert.NotEmpty(topic.FileAddresses());
    }

    [Fact]
    public async Task A_file_follows_its_post_when_that_is_hidden_shown_and_moved()
    {
        var (topic, file) = await AttachedAsync("ambtenaar", "algemeen", "Verhuizende stukken");
        var moderator = await site.SignInAsync("moderator");
        await AnswersAsync(file, ("lotte", true), (null, false));

        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{topic.LastPostId()}"), ("Form.Reason", "Even weg."));
        await AnswersAsync(file, ("lotte", false), ("ambtenaar", false), ("moderator", true));
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{topic.LastPostId()}"), ("Form.Reason", "Weer terug."));
        await AnswersAsync(file, ("lotte", true));

        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/verplaatsen"), ("To", "ambtenaren"), ("Form.Reason", "Hoort daar."));
        await AnswersAsync(file, ("ambtenaar", true), ("wethouder", false));
    }

    [Fact]
    public async Task A_file_goes_along_when_posts_are_split_off_and_put_together()
    {
        var writer = await site.SignInAsync("ambtenaar");
        var topic = await writer.AskAsync("algemeen", "Een lang gesprek met stukken");
        var placed = await writer.ReplyWithAsync(topic, "Dit is iets anders", ("los onderwerp.pdf", Pdf.With("Los onderwerp")));
        var moderator = await site.SignInAsync("moderator");
        var form = await moderator.GetAsync(topic.Base() + "/splitsen");
        var split = await moderator.SubmitAsync(form, ("Title", "Iets anders dan het was"), ("Chosen", placed.LastPostId()), ("Form.Reason", "Ander onderwerp."));
        Assert.Equal(["Los onderwerp"], split.Texts(".di-post-files strong"));
        await AnswersAsync(split.FileAddresses().Single(), ("lotte", true), (null, false));

        var merge = await moderator.GetAsync(split.Base() + "/samenvoegen");
        var merged = await moderator.SubmitAsync(merge, ("Address", "https://localhost" + topic.Path), ("Form.Reason", "Toch hetzelfde."));
        Assert.Equal(["Los onderwerp"], merged.Texts(".di-post-files strong"));
        await AnswersAsync(merged.FileAddresses().Single(), ("lotte", true), (null, false));
    }

    [Fact]
    public async Task What_is_not_posted_is_seen_by_who_brought_it_only_and_cannot_be_posted_by_another()
    {
        var id = (await (await site.SignInAsync("ambtenaar")).UploadFileAsync("nog niet.pdf", Pdf.With("Nog niet")))["id"]!.ToString();
        await AnswersAsync($"/forum/bijlage/{id}/nog-niet.pdf", ("ambtenaar", true), ("lotte", false), ("moderator", false), ("redactie", false), (null, false));

        var thief = await site.SignInAsync("lotte");
        var topic = await thief.AskAsync("algemeen", "Wie heeft er een bestand voor mij?");
        var refused = await thief.SendNamingAsync(await thief.GetAsync(topic.Path), AttachSteps.Reply, "", [(id, "")], ("Form.Body", "Kijk wat ik heb"));

        Assert.Contains("is er niet meer", refused.ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nog niet", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_held_post_is_seen_by_its_writer_and_moderators_until_it_is_placed()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie is hier nieuw met een bestand?");
        await HoldAsync(100);
        var newcomer = await site.SignInAsync("daan");
        await newcomer.ReplyWithAsync(topic, "Mijn eerste stuk", ("eerste stuk.pdf", Pdf.With("Eerste stuk")));
        var held = await newcomer.GetAsync("/forum/wachtend");
        var file = held.FileAddresses().Single();
        await AnswersAsync(file, ("daan", true), ("moderator", true), ("wethouder", false), ("lotte", false));

        var moderator = await site.SignInAsync("moderator");
        var queue = await moderator.GetAsync("/beheer/goedkeuren");
        var judge = await moderator.GetAsync(queue.Document.QuerySelectorAll(".di-reviews h2 a").Single(a => a.TextContent.Contains("nieuw met een bestand", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Equal([file], judge.FileAddresses());
        await moderator.SubmitAsync(judge, ("Form.Place", "True"));
        await HoldAsync(0);

        Assert.Equal([file], (await (await site.SignInAsync("lotte")).GetAsync(topic.Path)).FileAddresses());
        await AnswersAsync(file, ("lotte", true), (null, false));
    }

    [Fact]
    public async Task A_file_at_a_post_under_a_mask_says_nowhere_who_brought_it()
    {
        var writer = await site.SignInAsync("ambtenaar");
        var form = await writer.GetAsync("/forum/grens-en-buurlanden/nieuw");
        Assert.Contains("kan je naam staan", form.Text, StringComparison.Ordinal);
        var asked = await writer.SendWithAsync(form, "main form[method=post]", [("slagboom.pdf", Pdf.With("Slagboom"))], ("Form.Title", "Wie kent deze slagboom van papier?"), ("Form.Body", "Een toelichting van meer dan tien tekens."), ("Form.As", "gemeente"));

        var row = (await site.AttachmentsAsync(f => f.Name == "Slagboom")).Single();
        Assert.StartsWith(Forum.Mask.Prefix, row.OwnerId, StringComparison.Ordinal);
        using var answer = await (await site.SignInAsync("lotte")).FileAsync(asked.FileAddresses().Single());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(answer.Headers.Concat(answer.Content.Headers).SelectMany(h => h.Value), value => value.Contains("m-ambtenaar", StringComparison.Ordinal));
        var edit = await writer.GetAsync($"{asked.Base()}/bewerk/{asked.LastPostId()}");
        Assert.Contains("Slagboom", edit.One(".di-attach__row").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_editor_finds_a_file_of_the_forum_in_the_library()
    {
        await AttachedAsync("ambtenaar", "algemeen", "Onvindbare stukken");
        var editor = await site.SignInAsync("redactie");

        foreach (var page in new[] { "/beheer/media", "/beheer/media?q=onvindbare", "/beheer/media?alleen=ongebruikt", "/beheer/media/kiezen?q=onvindbare", "/beheer/media/kiezen" })
            Assert.DoesNotContain("Onvindbare", (await editor.GetAsync(page)).Html, StringComparison.Ordinal);
        // The same bytes in the library are a file of their own, which goes its own way.
        Assert.False((await site.StoreAsync("zelfde.pdf", Pdf.With("Onvindbare stukken"))).WasThere);
    }

    [Fact]
    public async Task Files_cost_the_page_of_a_topic_no_command()
    {
        var reader = await site.SignInAsync("lotte");
        var plain = await reader.AskAsync("algemeen", "Een onderwerp zonder bestanden");
        var writer = await site.SignInAsync("ambtenaar");
        await writer.ReplyAsync(plain, "Zonder iets");
        var attached = await reader.AskAsync("algemeen", "Een onderwerp met bestanden");
        await writer.ReplyWithAsync(attached, "Met van alles", ("een.pdf", Pdf.With("Een van drie")), ("twee.pdf", Pdf.With("Twee van drie")), ("drie.pdf", Pdf.With("Drie van drie")));

        Assert.Equal((await reader.GetAsync(plain.Path)).Commands.Count, (await reader.GetAsync(attached.Path)).Commands.Count);
        Assert.Single((await reader.GetAsync((await reader.GetAsync(attached.Path)).FileAddresses()[0])).Commands, c => c.Contains("forum_attachments", StringComparison.Ordinal));
    }

    private async Task<(Page Topic, string File)> AttachedAsync(string writer, string room, string name)
    {
        var client = await site.SignInAsync(writer);
        var topic = await client.AskAsync(room, $"Wie leest de {name.ToLowerInvariant()}?");
        var placed = await client.ReplyWithAsync(topic, $"Hier zijn de {name.ToLowerInvariant()}", ($"{name}.pdf", Pdf.With(name)));
        return (placed, placed.FileAddresses().Single());
    }

    private async Task AnswersAsync(string address, params (string? Member, bool Sees)[] readers)
    {
        foreach (var (member, sees) in readers)
        {
            using var answer = await (member is null ? site.Visitor() : await site.SignInAsync(member)).FileAsync(address);
            Assert.True(answer.StatusCode == (sees ? HttpStatusCode.OK : HttpStatusCode.NotFound), $"{member ?? "a visitor"} got {answer.StatusCode} for {address}");
        }
    }

    private Task HoldAsync(int first) => site.WithAsync<SiteSettings>(settings => settings.SetAsync("ForumHeldPosts", (JsonNode)first, TestContext.Current.CancellationToken));
}

public sealed class AttachmentAccessOnSqlite(SqliteSite site) : AttachmentAccessTests(site), IClassFixture<SqliteSite>;

public sealed class AttachmentAccessOnPostgres(PostgresSite site) : AttachmentAccessTests(site), IClassFixture<PostgresSite>;
