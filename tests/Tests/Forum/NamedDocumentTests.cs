using System.IO.Compression;
using System.Text;
using DiversInclusief.Tests.Media;

namespace DiversInclusief.Tests;

/// <summary>A file at a post does not tell who made it, or its writer knows that it does.</summary>
public sealed class NamedDocumentTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Room = "grens-en-buurlanden";

    [Fact]
    public async Task A_document_of_Word_is_downloaded_without_the_name_of_its_maker()
    {
        var member = await site.SignInAsync("els");
        var topic = await member.AskAsync(Room, "Wie heeft een nota?");
        var placed = await member.ReplyWithAsync(topic, "Hier is hij", ("nota.docx", Office.Docx("De nota", ("docProps/core.xml", Encoding.UTF8.GetBytes("<p xmlns:dc='d'><dc:creator>Els Echte</dc:creator><dc:title>Nota</dc:title></p>")))));

        using var answer = await member.FileAsync(placed.FileAddresses().Single());
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var core = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open());
        var words = await core.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Echte", words, StringComparison.Ordinal);
        Assert.Contains("Nota", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_PDF_that_names_its_maker_is_refused_without_a_name_until_the_writer_says_that_it_may_be_seen()
    {
        var member = await site.SignInAsync("els");
        var topic = await member.AskMaskedAsync(Room, "Wie stuurt er een pdf?");

        var asked = await member.ReplyWithAsync(topic, "Een stuk zonder mijn naam", ("stuk.pdf", Pdf.By("Els Echte", "Stuk")));
        Assert.Contains("noemt ‘Els Echte’ als maker", asked.One(".di-attach__row").TextContent, StringComparison.Ordinal);
        var tick = asked.One(".di-attach__row [name$=ShowsAuthor]");
        Assert.Equal("true", tick.GetAttribute("aria-invalid"));
        Assert.DoesNotContain("Een stuk zonder", (await member.GetAsync(topic.Path)).One(".di-posts").TextContent, StringComparison.Ordinal);
        var placed = await member.SubmitAsync(asked, AttachSteps.Reply, (tick.GetAttribute("name")!, "true"));

        Assert.Equal(["Stuk"], placed.Texts(".di-post-files strong"));
        Assert.DoesNotContain("Els Echte", (await (await site.SignInAsync("karim")).GetAsync(topic.Path)).Html, StringComparison.Ordinal);
        var changed = await member.SubmitAsync(await member.GetAsync($"{topic.Base()}/bewerk/{placed.LastPostId()}"), ("Form.Body", "Een stuk, nog steeds zonder mijn naam"));
        Assert.Contains("nog steeds zonder", changed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_topic_without_a_name_asks_the_same_and_one_with_a_name_only_says_it()
    {
        var member = await site.SignInAsync("yusuf");
        (string, string)[] fields = [("Form.Title", "Een vraag met een pdf"), ("Form.Body", "Een toelichting van meer dan tien tekens.")];
        var asked = await member.SendWithAsync(await member.GetAsync($"/forum/{Room}/nieuw"), "form:has([name='Form.Title'])", [("bijlage.pdf", Pdf.By("Yusuf Echte", "Bijlage"))], [.. fields, ("Form.As", "type-grens")]);
        Assert.Contains("Je schrijft zonder je naam", asked.One(".di-attach__row").TextContent, StringComparison.Ordinal);

        var placed = await member.SubmitAsync(asked, ("Form.As", "zelf"));

        Assert.Equal(["Bijlage"], placed.Texts(".di-post-files strong"));
    }

    [Fact]
    public async Task The_script_is_told_the_name_that_a_PDF_holds_as_it_is_written()
    {
        var member = await site.SignInAsync("els");

        Assert.Equal("Zoë Echte", (await member.UploadFileAsync("met naam.pdf", Pdf.By("Zo\u00EB Echte", "Met naam")))["author"]!.ToString());
        Assert.Null((await member.UploadFileAsync("zonder naam.pdf", Pdf.With("Zonder naam")))["author"]);
    }
}
