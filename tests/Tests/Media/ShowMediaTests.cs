using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Media;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests.Media;

/// <summary>Who gets a file, and with what in its headers.</summary>
public sealed class ShowMediaTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_is_seen_by_who_may_read_what_shows_it()
    {
        var card = (await site.StoreAsync("geheim plein.jpg", await Photo.JpegAsync(410, 300))).File!;
        var editor = await site.SignInAsync("redactie");
        await AnswersAsync(card, (editor, true), (site.Visitor(), false));

        var item = await SavedAsync(card, "Een bericht met een plein");
        await AnswersAsync(card, (editor, true), (await site.SignInAsync("ambtenaar"), false), (site.Visitor(), false));

        await site.PublishAsync(item);
        await AnswersAsync(card, (editor, true), (await site.SignInAsync("ambtenaar"), true), (site.Visitor(), true));

        await site.WithAsync<UnpublishHandler>(hide => hide.HandleAsync(new Unpublish(item.ContentItemId, null, Reader.Site), Cancellation));
        await AnswersAsync(card, (editor, true), (site.Visitor(), false));
    }

    [Fact]
    public async Task A_newer_draft_does_not_show_its_picture_yet()
    {
        var first = (await site.StoreAsync("oud.jpg", await Photo.JpegAsync(411, 300))).File!;
        var second = (await site.StoreAsync("nieuw.jpg", await Photo.JpegAsync(412, 300))).File!;
        var item = await SavedAsync(first, "Bericht dat van foto wisselt");
        await site.PublishAsync(item);

        var draft = new ContentItem { ContentItemId = item.ContentItemId, ContentType = item.ContentType, DisplayText = item.DisplayText, Content = (JsonObject)item.Content.DeepClone() };
        Show(draft, second);
        Assert.Equal(SaveOutcome.Done, (await site.SaveAsync(draft, item.ContentItemVersionId)).Outcome);

        await AnswersAsync(first, (site.Visitor(), true));
        await AnswersAsync(second, (site.Visitor(), false));
    }

    [Fact]
    public async Task A_picture_named_in_a_text_counts_as_shown()
    {
        var card = (await site.StoreAsync("tekst/markt.jpg", await Photo.JpegAsync(413, 300))).File!;
        var item = Items.Publication("Bericht met een foto in de tekst");
        item.Write("Kijk eens.\n\n![De markt](/media/tekst/markt.jpg)");
        await site.PublishedAsync(item);

        await AnswersAsync(card, (site.Visitor(), true));
    }

    [Fact]
    public async Task What_is_kept_in_a_members_room_is_never_kept_by_a_cache_on_the_way()
    {
        var card = (await site.StoreAsync("leden.jpg", await Photo.JpegAsync(414, 300))).File!;
        await site.UseAsync(card.Path, Token.Members);

        await AnswersAsync(card, (site.Visitor(), false));
        var answer = await (await site.SignInAsync("ambtenaar")).Http.GetAsync(card.Url(), Cancellation);
        Assert.True(answer.Headers.CacheControl is { Private: true, Public: false });
    }

    [Fact]
    public async Task An_address_with_the_hash_is_kept_for_ever_and_the_fixed_one_is_asked_again()
    {
        var card = await PublicAsync("blijft.jpg", await Photo.JpegAsync(900, 600));
        var visitor = site.Visitor();

        var hashed = await visitor.Http.GetAsync(card.Url(), Cancellation);
        Assert.True(hashed.Headers.CacheControl is { Public: true, MaxAge.TotalDays: 365 });
        var fixedOne = await visitor.Http.GetAsync(card.FixedUrl, Cancellation);
        Assert.True(fixedOne.Headers.CacheControl is { Public: true, NoCache: true });
        using var again = new HttpRequestMessage(HttpMethod.Get, card.FixedUrl);
        again.Headers.IfNoneMatch.Add(fixedOne.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await visitor.Http.SendAsync(again, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_part_of_a_document_can_be_asked_for()
    {
        var bytes = Pdf.With("stukken");
        var card = await PublicAsync("stukken.pdf", bytes);
        using var request = new HttpRequestMessage(HttpMethod.Get, card.Url());
        request.Headers.Range = new RangeHeaderValue(0, 7);

        var answer = await site.Visitor().Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(bytes[..8], await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("gewoon.pdf", "inline", "application/pdf")]
    [InlineData("lopend.pdf", "attachment", "application/pdf")]
    [InlineData("brief.docx", "attachment", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task Only_a_document_that_runs_nothing_opens_in_the_browser(string name, string disposition, string type)
    {
        var card = await PublicAsync(name, name switch { "gewoon.pdf" => Pdf.With("gewoon"), "lopend.pdf" => Pdf.WithScript("lopend"), _ => Office.Docx("brief") });

        var answer = await site.Visitor().Http.GetAsync(card.Url(), Cancellation);

        Assert.Equal((disposition, type), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Equal(disposition == "attachment", policy.Contains("sandbox", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_costs_one_command_however_often_it_is_used()
    {
        var card = await PublicAsync("eenmaal.jpg", await Photo.JpegAsync(415, 300));
        for (var i = 0; i < 20; i++)
            await site.UseAsync(card.Path, Token.Public, $"nog-{i}");

        Assert.Single((await site.Visitor().GetAsync(card.Url())).Commands);
    }

    private static async Task AnswersAsync(MediaCard card, params (Client Client, bool Sees)[] readers)
    {
        foreach (var (client, sees) in readers)
            foreach (var address in new[] { card.Url(), card.FixedUrl })
                Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await client.Http.GetAsync(address, Cancellation)).StatusCode);
    }

    private async Task<MediaCard> PublicAsync(string name, byte[] bytes)
    {
        var card = (await site.StoreAsync(name, bytes)).File!;
        await site.UseAsync(card.Path, Token.Public);
        return card;
    }

    private async Task<ContentItem> SavedAsync(MediaCard card, string title)
    {
        var item = Items.Publication(title);
        Show(item, card);
        return (await site.SaveAsync(item)).Item!;
    }

    private static void Show(ContentItem item, MediaCard card) =>
        item.Content["Publication"]!["Picture"] = new JsonObject { ["Paths"] = new JsonArray(card.Path), ["MediaTexts"] = new JsonArray("Een plein") };
}
