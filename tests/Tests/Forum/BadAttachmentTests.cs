using System.Net;
using System.Text;
using DiversInclusief.Forum;
using DiversInclusief.Media;
using DiversInclusief.Tests.Media;

namespace DiversInclusief.Tests;

/// <summary>What strangers, old programs and broken phones send by the door of the forum: it has the same guard as the library.</summary>
public sealed class BadAttachmentTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Words = "Een lang verhaal dat niet weg mag";

    public static TheoryData<string, string> Bad { get; } = new()
    {
        { "pagina.jpg", "Dit soort bestand" }, { "leeg.pdf", "leeg" }, { "groot.pdf", "25 MB" }, { "bom.docx", "veel groter dan het lijkt" }, { "half.jpg", "beschadigd" },
        { "macro.docx", "macro" }, { "...", "bestandsnaam" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_file_is_refused_beside_the_field_while_all_that_was_typed_and_the_good_file_stay(string name, string words)
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen", $"Wie stuurt er {name}?");
        var before = await site.OnDiskAsync();

        var refused = await member.ReplyWithAsync(topic, Words, (name, await BytesAsync(name)), ($"goed bij {name[..3]}.pdf", Pdf.With($"Goed bij {name[..3]}")));

        Assert.Contains(words, refused.ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.Equal(Words, refused.One("textarea").TextContent.Trim());
        Assert.Single(refused.Document.QuerySelectorAll(".di-attach__rows > li"));
        Assert.Single((await site.OnDiskAsync()).Except(before));
        Assert.DoesNotContain(Words, (await member.GetAsync(topic.Path)).One(".di-posts").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "Passwd")]
    [InlineData("a\u202Ecod.fdp.pdf", "Acod.fdp")]
    [InlineData("nul\0teken.pdf", "Nulteken")]
    [InlineData("lang", "Lang")]
    [InlineData("<b>vet</b> & \"raar\".pdf", "B> & \"raar\"")]
    public async Task A_strange_name_becomes_a_plain_one(string name, string shown)
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen", $"Hoe heet dit, {shown}?");
        if (name == "lang")
            (name, shown) = (new string('a', 300) + ".pdf", "A" + new string('a', 119));

        var placed = await member.ReplyWithAsync(topic, Words, (name, Pdf.With($"Naam {shown}")));

        Assert.Equal([shown], placed.Texts(".di-post-files strong"));
        Assert.Matches(@"^/forum/bijlage/\w+/[a-z0-9-]+\.pdf$", placed.FileAddresses().Single());
    }

    [Fact]
    public async Task A_document_that_runs_something_is_only_ever_a_download()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen", "Wie heeft er een formulier?");

        var placed = await member.ReplyWithAsync(topic, Words, ("formulier.pdf", Pdf.WithScript("Formulier")), ("brief.docx", Office.Docx("Brief")));

        foreach (var address in placed.FileAddresses())
        {
            using var answer = await member.FileAsync(address);
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
            Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_sixth_file_is_refused_and_the_five_stay()
    {
        var member = await site.SignInAsync("ambtenaar");
        var topic = await member.AskAsync("algemeen", "Wie stuurt er te veel?");

        var refused = await member.ReplyWithAsync(topic, Words, [.. Enumerable.Range(1, 6).Select(i => ($"nummer {i}.pdf", Pdf.With($"Nummer {i}")))]);

        Assert.Contains("‘nummer 6.pdf’: Dit bestand past er niet meer bij", refused.ErrorOf("Upload"), StringComparison.Ordinal);
        Assert.Equal(5, refused.Document.QuerySelectorAll(".di-attach__rows > li").Length);
        Assert.Equal(5, (await member.SubmitAsync(refused, AttachSteps.Reply)).FileAddresses().Count);
    }

    [Fact]
    public async Task An_upload_that_stops_half_way_leaves_nothing()
    {
        var (disk, rows) = (await site.OnDiskAsync(), await site.AttachmentsAsync(_ => true));
        using var broken = new BrokenStream(await Photo.JpegAsync(900, 900));

        await Assert.ThrowsAsync<EndOfStreamException>(() => site.WithAsync<LooseFiles, TakenFile>(loose =>
            loose.TakeInAsync("weg.jpg", broken, _ => throw new InvalidOperationException("nothing to keep"), TestContext.Current.CancellationToken)));

        Assert.Equal(disk, await site.OnDiskAsync());
        Assert.Equal(rows.Count, (await site.AttachmentsAsync(_ => true)).Count);
    }

    [Fact]
    public async Task The_script_is_told_what_is_wrong_in_the_same_words()
    {
        var member = await site.SignInAsync("ambtenaar");

        Assert.Contains("Dit soort bestand", (await member.UploadFileAsync("pagina.jpg", Encoding.ASCII.GetBytes("<html>")))["error"]!.ToString(), StringComparison.Ordinal);
        var good = await member.UploadFileAsync("goed.pdf", Pdf.With("Goed"));
        Assert.Equal(("Goed", "PDF, 1 kB"), (good["name"]!.ToString(), good["facts"]!.ToString()));
    }

    [Fact]
    public async Task Nobody_fills_the_disk_with_files_that_are_never_posted()
    {
        var member = await site.SignInAsync("lotte");
        var last = "";
        for (var i = 0; i < 41; i++)
            last = (await member.UploadFileAsync($"vol {i}.pdf", Pdf.With($"Vol {i}")))["error"]?.ToString() ?? "";

        Assert.Contains("al veel bestanden", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_write_may_not_bring_files()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visitor().GetAsync("/forum/bijlage/verzonnen/naam.pdf")).Status);
        using var answer = await site.Visitor().Http.PostAsync("/forum/bijlage", new MultipartFormDataContent { { new ByteArrayContent(Pdf.With("Van niemand")), "Upload", "niemand.pdf" } }, TestContext.Current.CancellationToken);

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Empty(await site.AttachmentsAsync(f => f.Name == "Niemand"));
    }

    private static async Task<byte[]> BytesAsync(string name) => name switch
    {
        "pagina.jpg" => Encoding.ASCII.GetBytes("<html><script>alert(1)</script></html>"),
        "leeg.pdf" => [],
        "groot.pdf" => [.. "%PDF-1.4"u8, .. new byte[30 * 1024 * 1024]],
        "bom.docx" => Office.Bomb(400),
        "half.jpg" => (await Photo.JpegAsync(800, 800))[..20_000],
        "macro.docx" => Office.Docx("tekst", ("word/vbaProject.bin", [1])),
        _ => Pdf.With("Een gewone inhoud"),
    };
}
