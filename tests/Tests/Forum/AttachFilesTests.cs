using System.Net;
using System.Text;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>Files at a post: from choosing to reading, with and without script.</summary>
public abstract class AttachFilesTests(Site site)
{
    private const string Words = "Kijk eens wat wij maakten";

    [Fact]
    public async Task A_document_is_placed_with_a_reply_and_downloaded_as_it_came_in()
    {
        var pdf = Pdf.With("Plan van aanpak");
        var (member, topic) = await TopicAsync("Wie heeft een plan?");

        var placed = await member.ReplyWithAsync(topic, Words, ("Plan-van-aanpak.pdf", pdf));

        var link = placed.One(".di-post-files a");
        Assert.Contains("Plan van aanpak (PDF, 1 kB)", string.Join(' ', link.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        using var answer = await member.FileAsync(link.GetAttribute("href")!);
        Assert.Equal(pdf, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_photo_waits_for_a_description_and_stands_there_in_sizes_without_what_it_told_about_its_maker()
    {
        var (member, topic) = await TopicAsync("Hoe ziet jullie plein eruit?");
        var asked = await member.ReplyWithAsync(topic, Words, ("het plein.jpg", await Photo.WithPlaceAsync(1800, 900)));

        Assert.Contains("Beschrijf wat er te zien is op", asked.Text, StringComparison.Ordinal);
        Assert.Equal(Words, asked.One("textarea").TextContent.Trim());
        Assert.Contains("Het plein", asked.One(".di-attach__row").TextContent, StringComparison.Ordinal);
        var alt = asked.One(".di-attach__row input[maxlength]").GetAttribute("name")!;
        var placed = await member.SubmitAsync(asked, AttachSteps.Reply, (alt, "Een plein met bomen"));

        var image = placed.One(".di-post-images img");
        Assert.Equal(("Een plein met bomen", "1600", "800"), (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height")));
        foreach (var address in image.GetAttribute("srcset")!.Split(", ").Select(one => one.Split(' ')[0]).Append(placed.FileAddresses().Single()))
        {
            using var answer = await member.FileAsync(address);
            Assert.Equal("image/webp", answer.Content.Headers.ContentType?.ToString());
            Assert.DoesNotContain("Anouk Geheim", Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }
        var hash = (await site.AttachmentsAsync(f => f.Name == "Het plein")).Single().Hash;
        Assert.All((await site.OnDiskAsync()).Where(path => path.Contains(hash, StringComparison.Ordinal)), path => Assert.EndsWith(".webp", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_photo_that_is_decoration_needs_no_words_and_is_told_apart_by_its_name()
    {
        var (member, topic) = await TopicAsync("Mag het ook mooi zijn?");
        var asked = await member.ReplyWithAsync(topic, Words, ("slinger.png", await Photo.PngAsync(420, 300)));

        var placed = await member.SubmitAsync(asked, AttachSteps.Reply, (asked.One(".di-attach__row [name$=IsDecoration]").GetAttribute("name")!, "true"));

        Assert.Equal("", placed.One(".di-post-images img").GetAttribute("alt"));
        Assert.Contains("Foto ‘Slinger’", placed.One(".di-post-images a").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_takes_files_as_well_and_a_preview_keeps_them()
    {
        var member = await site.SignInAsync("wethouder");
        var form = await member.GetAsync("/forum/algemeen/nieuw");
        var preview = await member.SendWithAsync(form, "main form[method=post]", [("notitie.docx", Office.Docx("kort"))], ("Form.Title", "Wie leest deze notitie?"), ("Form.Body", "Zie de bijlage bij dit bericht."));
        Assert.Single(preview.FileAddresses());

        var second = await member.GetAsync("/forum/algemeen/nieuw");
        second.One("main form[method=post]").SetAttribute("action", "?voorbeeld=true");
        var shown = await member.SendWithAsync(second, "main form[method=post]", [("bijlage.odt", Office.Odt("kort"))], ("Form.Title", "Wie leest deze tweede notitie?"), ("Form.Body", "Zie de bijlage bij dit bericht."));
        shown.One("main form[method=post]").SetAttribute("action", "/forum/algemeen/nieuw");
        var placed = await member.SubmitAsync(shown);

        Assert.Equal("Wie leest deze tweede notitie?", placed.Heading);
        Assert.Contains("ODT", placed.One(".di-post-files").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_post_with_one_file_and_the_same_words_with_another_file_are_another()
    {
        var (member, topic) = await TopicAsync("Wie klikt er twee keer op een bestand?");
        var page = await member.GetAsync(topic.Path);
        foreach (var _ in new[] { 1, 2 })
            await member.SendWithAsync(page, AttachSteps.Reply, [("tweemaal.pdf", Pdf.With("Tweemaal"))], ("Form.Body", "Zie bijlage"));
        await member.ReplyWithAsync(topic, "Zie bijlage", ("ander.pdf", Pdf.With("Een ander")));

        Assert.Equal(["Tweemaal", "Ander"], (await member.GetAsync(topic.Path)).Texts(".di-post-files strong"));
    }

    [Fact]
    public async Task The_same_file_chosen_twice_in_a_form_is_one()
    {
        var member = await site.SignInAsync("ambtenaar");
        var (first, second) = (await member.UploadFileAsync("dubbel.pdf", Pdf.With("Dubbel")), await member.UploadFileAsync("dubbel.pdf", Pdf.With("Dubbel")));

        Assert.Equal(first["id"]!.ToString(), second["id"]!.ToString());
    }

    [Fact]
    public async Task What_the_writer_takes_away_again_is_destroyed()
    {
        var member = await site.SignInAsync("ambtenaar");
        var id = (await member.UploadFileAsync("toch niet.pdf", Pdf.With("Toch niet")))["id"]!.ToString();
        var hash = (await site.AttachmentsAsync(f => f.Id == id)).Single().Hash;

        await (await site.SignInAsync("wethouder")).ThrowAwayAsync(id);
        Assert.Single(await site.AttachmentsAsync(f => f.Id == id));
        await member.ThrowAwayAsync(id);

        Assert.Empty(await site.AttachmentsAsync(f => f.Id == id));
        await Eventually.HoldsAsync(async () => !(await site.OnDiskAsync()).Any(path => path.Contains(hash, StringComparison.Ordinal)), "the bytes are gone");
    }

    [Fact]
    public async Task A_change_of_files_shows_in_the_history_and_what_was_taken_away_is_destroyed()
    {
        var (member, topic) = await TopicAsync("Welke versie is de laatste?");
        var placed = await member.ReplyWithAsync(topic, Words, ("eerste versie.pdf", Pdf.With("De eerste versie")));
        var (post, gone) = (placed.LastPostId(), placed.FileAddresses().Single());
        site.Clock.Advance(TimeSpan.FromHours(1));
        member = await site.SignInAsync("ambtenaar");
        var edit = await member.GetAsync($"{topic.Base()}/bewerk/{post}");
        var changed = await member.SendWithAsync(edit, "main form[method=post]", [("tweede versie.pdf", Pdf.With("De tweede versie"))], (edit.One("[name$=IsRemoved]").GetAttribute("name")!, "true"));

        Assert.Equal(["Tweede versie"], changed.Texts(".di-post-files strong"));
        Assert.Contains("bewerkt", changed.Text, StringComparison.Ordinal);
        var versions = await member.GetAsync($"{topic.Base()}/versies/{post}");
        Assert.Contains("Eerste versie (PDF, 1 kB)", versions.Text, StringComparison.Ordinal);
        Assert.Contains("Tweede versie (PDF, 1 kB)", versions.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.FileAsync(gone)).StatusCode);
    }

    [Fact]
    public async Task A_moderator_takes_a_file_from_the_post_of_another_and_adds_none_and_what_is_held_stays()
    {
        var (member, topic) = await TopicAsync("Wat hoort hier niet?");
        var placed = await member.ReplyWithAsync(topic, Words, ("hoort hier niet.pdf", Pdf.With("Hoort hier niet")));
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/bewaren"), ("Form.Reason", "Er loopt een verzoek."));
        var edit = await moderator.GetAsync($"{topic.Base()}/bewerk/{placed.LastPostId()}");
        Assert.Null(edit.Document.QuerySelector("input[type=file]"));
        var remove = (edit.One("[name$=IsRemoved]").GetAttribute("name")!, "true");

        var refused = await moderator.SubmitAsync(edit, remove, ("Form.Reason", "Hier staan namen in."));
        Assert.Contains("te bewaren", refused.Text, StringComparison.Ordinal);
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/bewaren"), ("Form.Reason", "Het is afgehandeld."), ("los", "true"));
        var own = (await moderator.UploadFileAsync("van de moderator.pdf", Pdf.With("Van de moderator")))["id"]!.ToString();
        var done = await moderator.SendNamingAsync(await moderator.GetAsync($"{topic.Base()}/bewerk/{placed.LastPostId()}"), "main form[method=post]", "", [(own, "")], remove, ("Form.Reason", "Hier staan namen in."));

        Assert.Empty(done.FileAddresses());
        Assert.Contains("bewerkt door een moderator", done.Text, StringComparison.Ordinal);
    }

    private async Task<(Client Member, Page Topic)> TopicAsync(string title)
    {
        var member = await site.SignInAsync("ambtenaar");
        return (member, await member.AskAsync("algemeen", title));
    }
}

public sealed class AttachFilesOnSqlite(SqliteSite site) : AttachFilesTests(site), IClassFixture<SqliteSite>;

public sealed class AttachFilesOnPostgres(PostgresSite site) : AttachFilesTests(site), IClassFixture<PostgresSite>;
