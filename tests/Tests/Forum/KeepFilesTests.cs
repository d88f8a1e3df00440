using System.IO.Compression;
using DiversInclusief.Forum;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Tests.Media;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests;

/// <summary>How long files at posts stay, and where they go along.</summary>
public abstract class KeepFilesTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_has_its_files_on_another_device_and_after_the_session_ended()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie schrijft met bestanden?");
        var phone = await site.SignInAsync("ambtenaar");
        var id = (await phone.UploadFileAsync("van de telefoon.pdf", Pdf.With("Van de telefoon")))["id"]!.ToString();
        var page = await phone.GetAsync(topic.Path);
        await phone.SendNamingAsync(page, AttachSteps.Reply, page.One("button[formaction*=concept]").GetAttribute("formaction")!, [(id, "")], ("Form.Body", "Ik was hier al aan begonnen"));

        var desk = await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Path);
        Assert.Contains("Van de telefoon", desk.One(".di-attach__row").TextContent, StringComparison.Ordinal);

        var visitor = site.Visitor();
        var signIn = await visitor.SubmitAsync(desk, AttachSteps.Reply, ("Form.Body", "Ik was net uitgelogd"));
        var back = await visitor.SubmitAsync(signIn, ("Form.Email", "ambtenaar@demo.example"), ("Form.Password", World.Password));
        Assert.Contains("Van de telefoon", back.One(".di-attach__row").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Van de telefoon"], (await visitor.SubmitAsync(back, AttachSteps.Reply)).Texts(".di-post-files strong"));
    }

    [Fact]
    public async Task What_is_in_no_post_and_no_draft_is_destroyed_after_a_day_and_a_draft_takes_its_files_along()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie laat er iets liggen?");
        var member = await site.SignInAsync("karim");
        var (left, kept) = ((await member.UploadFileAsync("vergeten.pdf", Pdf.With("Vergeten")))["id"]!.ToString(), (await member.UploadFileAsync("bewaard.pdf", Pdf.With("Bewaard in een concept")))["id"]!.ToString());
        var page = await member.GetAsync(topic.Path);
        await member.SendNamingAsync(page, AttachSteps.Reply, page.One("button[formaction*=concept]").GetAttribute("formaction")!, [(kept, "")], ("Form.Body", "Nog niet af"));
        var hash = (await site.AttachmentsAsync(f => f.Id == left)).Single().Hash;

        await site.RunAsync<ForgetFiles>();
        Assert.Equal(2, (await site.AttachmentsAsync(f => f.Id == left || f.Id == kept)).Count);
        site.Clock.Advance(TimeSpan.FromHours(25));
        await site.RunAsync<ForgetFiles>();
        Assert.Equal([kept], (await site.AttachmentsAsync(f => f.Id == left || f.Id == kept)).Select(f => f.Id));
        await GoneAsync(hash);

        site.Clock.Advance(TimeSpan.FromDays(181));
        await site.RunAsync<ForgetDrafts>();
        await site.RunAsync<ForgetFiles>();
        Assert.Empty(await site.AttachmentsAsync(f => f.Id == kept));
    }

    [Fact]
    public async Task A_topic_that_is_destroyed_takes_its_files_along_and_the_declaration_counts_them()
    {
        var admin = await site.SignInAsync("beheer");
        await admin.SubmitAsync(await admin.GetAsync("/beheer/ruimtes/" + await site.WithAsync<AppDb, string>(db => db.Set<Room>().Where(r => r.Slug == "taal-en-werk").Select(r => r.Id).SingleAsync(Cancellation))), ("Form.RetainMonths", "1"));
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("taal-en-werk", "Een onderwerp met stukken dat zijn tijd heeft gehad");
        await member.ReplyWithAsync(topic, "Twee stukken", ("een stuk.pdf", Pdf.With("Een stuk")), ("nog een stuk.docx", Office.Docx("Nog een stuk")));
        var hashes = (await site.AttachmentsAsync(f => f.Name == "Een stuk" || f.Name == "Nog een stuk")).Select(f => f.Hash).ToList();
        Assert.Equal(2, hashes.Count);
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync(topic.Base() + "/sluiten"));
        site.Clock.Advance(TimeSpan.FromDays(40));

        await site.RunAsync<DestroyDue>();

        Assert.Empty(await site.AttachmentsAsync(f => hashes.Contains(f.Hash)));
        foreach (var hash in hashes)
            await GoneAsync(hash);
        admin = await site.SignInAsync("beheer");
        var id = topic.Base().Split('/')[^1];
        var row = (await admin.GetAsync("/beheer/vernietigd")).Document.QuerySelectorAll("tbody tr").Single(r => r.Id == id);
        Assert.Equal("2", row.QuerySelectorAll("td")[3].TextContent);
        Assert.Contains("2 bestanden", (await admin.GetAsync("/beheer/logboek")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_is_found_by_the_words_of_a_document_that_lead_to_its_post_until_that_is_hidden()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("ambtenaren", "Waar staat dat ook alweer?");
        var placed = await member.ReplyWithAsync(topic, "In de bijlage", ("verslag.pdf", Pdf.With("De zeldzame knoflookkrokodil")));
        var found = $"/forum/bericht/{placed.LastPostId()}";
        await Eventually.HoldsAsync(async () => (await member.GetAsync("/zoeken?q=knoflookkrokodil")).Html.Contains(found, StringComparison.Ordinal), "the document is found");

        Assert.Equal(placed.Path, (await member.GetAsync(found)).Path);
        Assert.DoesNotContain("zeldzame", (await (await site.SignInAsync("wethouder")).GetAsync("/zoeken?q=knoflookkrokodil")).Text, StringComparison.Ordinal);
        var moderator = await site.SignInAsync("moderator");
        await moderator.SubmitAsync(await moderator.GetAsync($"{topic.Base()}/verberg/{placed.LastPostId()}"), ("Form.Reason", "Even weg."));
        await Eventually.HoldsAsync(async () => !(await member.GetAsync("/zoeken?q=knoflookkrokodil")).Text.Contains("zeldzame", StringComparison.Ordinal), "the document is not found any more");
    }

    [Fact]
    public async Task The_zip_for_a_request_under_the_Woo_holds_the_files_with_a_list_of_them_and_paper_names_them()
    {
        var pdf = Pdf.With("Stuk voor een verzoek");
        var member = await site.SignInAsync("lotte");
        var topic = await member.AskAsync("algemeen", "Wat hoort bij het verzoek?");
        var placed = await member.ReplyWithAsync(topic, "Dit stuk", ("Stuk van Lotte.pdf", pdf));
        Assert.True(placed.Document.QuerySelector(".di-post-files") is not null, $"The reply was not placed with its file: {placed.Text}");
        Assert.Contains("Stuk van Lotte (PDF, 1 kB)", (await member.GetAsync(topic.Base() + "/afdrukken")).Text, StringComparison.Ordinal);

        var admin = await site.SignInAsync("beheer");
        var form = (await admin.GetAsync("/beheer/woo")).Form();
        using var content = FormFields.Encode(form, FormFields.Filled(form, null, [("Form.Person", "Lotte")]));
        using var answer = await admin.Http.PostAsync("/beheer/woo", content, Cancellation);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(Cancellation));

        var entry = Assert.Single(zip.Entries, e => e.FullName.EndsWith(".pdf", StringComparison.Ordinal));
        using var copy = new MemoryStream();
        await using (var stream = entry.Open())
            await stream.CopyToAsync(copy, Cancellation);
        Assert.Equal(pdf, copy.ToArray());
        var list = await TextAsync(zip.GetEntry("bijlagen.csv")!);
        Assert.Contains(entry.FullName, list, StringComparison.Ordinal);
        Assert.DoesNotContain("Lotte", list, StringComparison.Ordinal);
        var paper = await TextAsync(Assert.Single(zip.Entries, e => e.FullName.Contains(topic.Base().Split('/')[^1], StringComparison.Ordinal) && e.FullName.EndsWith(".html", StringComparison.Ordinal)));
        Assert.Contains($"<a href=\"../{entry.FullName}\">", paper, StringComparison.Ordinal);
        Assert.Contains(";\"1\"", (await TextAsync(zip.GetEntry("inventaris.csv")!)).Split('\n').Single(line => line.Contains(topic.Base().Split('/')[^1], StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_a_form_that_was_open_for_days_is_posted_whole_or_asked_for_again_while_old_files_are_thrown_away()
    {
        var asker = await site.SignInAsync("wethouder");
        for (var round = 0; round < 6; round++)
        {
            var member = await site.SignInAsync("daan");
            var topic = await asker.AskAsync("algemeen", $"Wie laat zijn formulier openstaan, ronde {round}?");
            var id = (await member.UploadFileAsync($"oud {round}.pdf", Pdf.With($"Oud stuk {round}")))["id"]!.ToString();
            site.Clock.Advance(TimeSpan.FromHours(25));
            (asker, member) = (await site.SignInAsync("wethouder"), await site.SignInAsync("daan"));
            var page = await member.GetAsync(topic.Path);

            var sending = member.SendNamingAsync(page, AttachSteps.Reply, "", [(id, "")], ("Form.Body", $"Met een oud stuk {round}"));
            await Task.WhenAll(sending, site.RunAsync<ForgetFiles>());

            var sent = await sending;
            if (sent.Document.QuerySelector(".di-posts") is null)
                Assert.Contains("is er niet meer", sent.ErrorOf("Upload"), StringComparison.Ordinal);
            else
                Assert.Equal(System.Net.HttpStatusCode.OK, (await member.FileAsync(sent.FileAddresses().Single())).StatusCode);
        }
    }

    private Task GoneAsync(string hash) => Eventually.HoldsAsync(async () => !(await site.OnDiskAsync()).Any(path => path.Contains(hash, StringComparison.Ordinal)), "the bytes are gone");

    private static async Task<string> TextAsync(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return await reader.ReadToEndAsync(Cancellation);
    }
}

public sealed class KeepFilesOnSqlite(SqliteSite site) : KeepFilesTests(site), IClassFixture<SqliteSite>;

public sealed class KeepFilesOnPostgres(PostgresSite site) : KeepFilesTests(site), IClassFixture<PostgresSite>;
