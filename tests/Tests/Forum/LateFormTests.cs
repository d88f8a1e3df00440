using System.Net;
using DiversInclusief.Forum;

namespace DiversInclusief.Tests;

/// <summary>A form with files that comes when the session has ended costs the site little, and the writer nothing but choosing the files again.</summary>
public sealed class LateFormTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Words = "Een lang en kostbaar verhaal dat niet weg mag";
    private const int Megabyte = 1024 * 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_text_stands_there_after_signing_in_and_files_are_read_past_up_to_a_limit_without_touching_the_disk()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie blijft er te lang weg?");
        var form = await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Path);
        var disk = await TemporaryAsync();
        foreach (var (megabytes, most) in new[] { (3, 4), (90, 30) })
        {
            var (visitor, file) = (site.Visitor(), new CountedContent(megabytes * Megabyte));
            using var content = Encoded(form, $"{Words} {megabytes}", file);
            using var answer = await visitor.Http.PostAsync(new Uri(form.Address, form.Form(AttachSteps.Reply).GetAttribute("action")!), content, Cancellation);
            var signIn = await visitor.GetAsync(answer.Headers.Location!.ToString());

            Assert.Contains("kies je daarna opnieuw", signIn.Text, StringComparison.Ordinal);
            Assert.InRange(file.Sent, Math.Min(megabytes, 3) * Megabyte, most * Megabyte);
            var back = await visitor.SubmitAsync(signIn, ("Form.Email", "ambtenaar@demo.example"), ("Form.Password", World.Password));
            Assert.Equal($"{Words} {megabytes}", back.One("textarea").TextContent.Trim());
        }
        Assert.Equal(disk, await TemporaryAsync());
    }

    [Fact]
    public async Task Without_a_ticket_of_this_site_no_file_is_read()
    {
        var topic = await (await site.SignInAsync("wethouder")).AskAsync("algemeen", "Wie stuurt er zomaar iets?");
        var form = await (await site.SignInAsync("ambtenaar")).GetAsync(topic.Path);
        form.One($"{AttachSteps.Reply} [name=Ticket]").SetAttribute("value", "verzonnen");
        var file = new CountedContent(50 * Megabyte);
        using var content = Encoded(form, Words, file);

        using var answer = await site.Visitor().Http.PostAsync(new Uri(form.Address, form.Form(AttachSteps.Reply).GetAttribute("action")!), content, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.InRange(file.Sent, 0, 2 * Megabyte);
    }

    [Theory]
    [InlineData("verzonnen", 2)]
    [InlineData(null, 30)]
    public async Task The_form_of_an_item_is_read_with_the_same_distrust(string? ticket, int most)
    {
        var form = await (await site.SignInAsync("redactie")).GetAsync("/beheer/inhoud/nieuw/verslag");
        var fields = FormFields.Filled(form.Form("form.di-edit"), null, ticket is null ? [] : [("Ticket", ticket)]);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        var file = new CountedContent(90 * Megabyte);
        content.Add(file, "Upload", "groot.pdf");

        using var answer = await site.Visitor().Http.PostAsync(form.Address, content, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.InRange(file.Sent, 0, most * Megabyte);
    }

    internal static MultipartFormDataContent Encoded(Page page, string words, HttpContent? file)
    {
        var form = page.Form(AttachSteps.Reply);
        var content = (MultipartFormDataContent)FormFields.Encode(form, FormFields.Filled(form, null, [("Form.Body", words)]));
        if (file is not null)
            content.Add(file, "Upload", "groot.pdf");
        return content;
    }

    // Where a server puts what a form brings along.
    private static Task<string[]> TemporaryAsync() => Task.FromResult(Directory.EnumerateFiles(Environment.GetEnvironmentVariable("ASPNETCORE_TEMP") ?? Path.GetTempPath(), "ASPNETCORE_*").Order(StringComparer.Ordinal).ToArray());

    private sealed class CountedContent(long bytes) : HttpContent
    {
        public long Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var piece = new byte[81920];
            for (; Sent < bytes; Sent += piece.Length)
                await stream.WriteAsync(piece);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
