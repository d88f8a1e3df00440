using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Media;

/// <summary>What a virus scanner calls a virus comes nowhere, and without a verdict nothing does.</summary>
public abstract class ScanUploadTests(Site site, IScannedSite scanned) : IAsyncLifetime
{
    private const string Words = "Een antwoord dat niet weg mag raken";
    private static readonly string[] Kinds = [".docx", ".odt", ".pdf"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await scanned.Scanner.StartAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_clean_file_is_placed_and_the_library_says_that_files_are_looked_at()
    {
        var editor = await site.SignInAsync("redactie");

        var placed = await editor.UploadAsync("/beheer/media", ("schoon.pdf", Pdf.With("Schoon")), ("schoon.docx", Office.Docx("Ook schoon")));

        Assert.Contains("2 bestanden zijn geplaatst", placed.Text, StringComparison.Ordinal);
        Assert.Contains("De site controleert elk bestand op virussen", placed.Text, StringComparison.Ordinal);
        Assert.NotNull((await site.StoreAsync("schoon.jpg", await Photo.JpegAsync(500, 400))).File);
        Assert.DoesNotContain("scan", (await site.Visitor().GetAsync("/health/ready")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_virus_is_refused_beside_the_field_of_the_library_and_leaves_only_a_line_in_the_log()
    {
        var (editor, disk) = (await site.SignInAsync("redactie"), await site.OnDiskAsync());

        foreach (var kind in Kinds)
            Assert.Contains("‘Besmet’: In dit bestand zit een virus", (await editor.UploadAsync("/beheer/media", ("besmet" + kind, Eicar.In(kind)))).ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.Contains("virus", (await site.StoreAsync("besmet.jpg", [.. await Photo.JpegAsync(500, 400), .. Eicar.Bytes])).Error, StringComparison.Ordinal);

        Assert.Equal(disk, await site.OnDiskAsync());
        Assert.Null(await site.RowAsync("besmet.docx"));
        Assert.Equal(["besmet.docx", "besmet.odt", "besmet.pdf"], (await RecordsAsync("m-redactie")).Select(entry => entry.Title));
        var log = (await (await site.SignInAsync("beheer")).GetAsync("/beheer/logboek?wat=upload.infected")).Text;
        Assert.Contains("besmet.odt", log, StringComparison.Ordinal);
        Assert.Contains("herkend als " + ScanServer.Signature, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clean_file_beside_a_virus_is_placed_and_a_file_cannot_be_replaced_by_one()
    {
        var editor = await site.SignInAsync("redactie");

        var mixed = await editor.UploadAsync("/beheer/media", ("goed.pdf", Pdf.With("Wel goed")), ("fout.pdf", Eicar.In(".pdf")));
        Assert.Contains("1 bestand is geplaatst", mixed.Text, StringComparison.Ordinal);
        Assert.Contains("‘Fout’: In dit bestand zit een virus", mixed.ErrorOf("Upload"), StringComparison.Ordinal);

        var row = (await site.RowAsync("goed.pdf"))!;
        Assert.Contains("virus", (await editor.UploadAsync($"/beheer/media/{row.Id}/vervangen", ("beter.pdf", Eicar.In(".pdf")))).ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.Equal(row.Hash, (await site.RowAsync("goed.pdf"))!.Hash);
    }

    [Fact]
    public async Task A_virus_at_a_reply_is_refused_beside_the_field_and_the_reply_waits()
    {
        var member = await site.SignInAsync("lotte");
        var (topic, disk) = (await member.AskAsync("algemeen", "Wie heeft een nota?"), await site.OnDiskAsync());

        var refused = await member.ReplyWithAsync(topic, Words, ("nota.docx", Eicar.In(".docx")));

        Assert.Contains("‘nota.docx’: In dit bestand zit een virus", refused.ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.Equal(Words, refused.One("textarea").TextContent.Trim());
        Assert.DoesNotContain(Words, (await member.GetAsync(topic.Path)).One(".di-posts").TextContent, StringComparison.Ordinal);
        Assert.Equal(disk, await site.OnDiskAsync());
        Assert.Empty(await site.AttachmentsAsync(file => file.Name == "Nota"));
        Assert.Contains("virus", (await member.UploadFileAsync("verslag.pdf", Eicar.In(".pdf")))["error"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["nota.docx", "verslag.pdf"], (await RecordsAsync("m-lotte")).Select(entry => entry.Title));

        Assert.Contains(Words, (await member.SubmitAsync(refused, AttachSteps.Reply)).One(".di-posts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_scanner_is_gone_nothing_is_taken_and_everyone_is_told_until_it_is_back()
    {
        var (member, editor) = (await site.SignInAsync("ambtenaar"), await site.SignInAsync("redactie"));
        var (topic, disk) = (await member.AskAsync("algemeen", "Wie heeft een plan?"), await site.OnDiskAsync());
        var before = scanned.Said.Of("gives no verdict").Count();
        await scanned.Scanner.StopAsync();

        var refused = await member.ReplyWithAsync(topic, Words, ("plan.pdf", Pdf.With("Een plan")));
        Assert.Contains("‘plan.pdf’: De controle op virussen werkt nu niet. Je bestand is niet bewaard. Probeer het over een paar minuten opnieuw.", refused.ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.Equal(Words, refused.One("textarea").TextContent.Trim());
        var library = await editor.UploadAsync("/beheer/media", ("een.pdf", Pdf.With("Een")), ("foto.jpg", await Photo.JpegAsync(500, 400)));
        Assert.Contains("‘Foto’: De controle op virussen werkt nu niet", library.ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.Contains("Bestanden plaatsen lukt nu niet", library.Text, StringComparison.Ordinal);
        Assert.Equal(disk, await site.OnDiskAsync());
        var health = (await site.Visitor().GetAsync("/health/ready")).Html;
        Assert.StartsWith("Degraded\n", health, StringComparison.Ordinal);
        Assert.Contains("The virus scanner does not answer; uploads are refused.", health, StringComparison.Ordinal);
        Assert.Equal(before + 1, scanned.Said.Of("gives no verdict").Count());

        await scanned.Scanner.StartAsync();
        Assert.StartsWith("Healthy", (await site.Visitor().GetAsync("/health/ready")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("lukt nu niet", (await editor.GetAsync("/beheer/media")).Text, StringComparison.Ordinal);
        var placed = await member.SendWithAsync(refused, AttachSteps.Reply, [("plan.pdf", Pdf.With("Een plan"))]);
        Assert.Equal(["Plan"], placed.Texts(".di-post-files strong"));
    }

    [Fact]
    public async Task A_file_that_the_scanner_thinks_too_large_is_refused_and_others_are_not()
    {
        byte[] large = [.. Pdf.With("Groot"), .. new byte[8_000_000]];

        Assert.Contains("te groot voor de controle op virussen", (await site.StoreAsync("groot.pdf", large)).Error, StringComparison.Ordinal);
        Assert.Contains("te groot voor de controle op virussen", (await site.StoreAsync("groot.pdf", large)).Error, StringComparison.Ordinal);

        Assert.Single(scanned.Said.Of("StreamMaxLength"));
        Assert.NotNull((await site.StoreAsync("klein.pdf", Pdf.With("Klein"))).File);
    }

    private Task<List<AuditEntry>> RecordsAsync(string memberId) => site.WithAsync<AppDb, List<AuditEntry>>(db =>
        db.Set<AuditEntry>().Where(entry => entry.MemberId == memberId && entry.Act == "upload.infected" && entry.Title != "fout.pdf" && entry.Title != "beter.pdf").OrderBy(entry => entry.Number).ToListAsync(Cancellation));
}

public sealed class ScanUploadOnSqlite(ScannedOnSqlite site) : ScanUploadTests(site, site), IClassFixture<ScannedOnSqlite>;

public sealed class ScanUploadOnPostgres(ScannedOnPostgres site) : ScanUploadTests(site, site), IClassFixture<ScannedOnPostgres>;
