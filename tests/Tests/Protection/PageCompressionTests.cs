using System.IO.Compression;
using System.Text;
using DiversInclusief.Tests.Content;

namespace DiversInclusief.Tests.Protection;

/// <summary>A page is compressed only for who went to it from this site or typed its address: nobody else may learn from its length (decision 14).</summary>
public sealed class PageCompressionTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private const string Page = "/huisregels";

    [Theory]
    [InlineData("same-origin", "br")]
    [InlineData("none", "br")]
    [InlineData("none", "gzip")]
    public async Task A_page_that_the_reader_went_to_is_compressed(string from, string encoding)
    {
        var plain = await ReadAsync(null, null, "br");
        var packed = await ReadAsync(from, "document", encoding);

        Assert.Equal((encoding, ""), (packed.Encoding, plain.Encoding));
        Assert.InRange(packed.Body.Length, 1, plain.Body.Length * 6 / 10);
        Assert.EndsWith("</html>", Unpacked(packed).TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", "document")]
    [InlineData("same-site", "document")]
    [InlineData(null, null)]
    [InlineData(null, "document")]
    [InlineData("same-origin", null)]
    [InlineData("same-origin", "image")]
    [InlineData("same-origin", "empty")]
    [InlineData("same-origin", "iframe")]
    public async Task A_page_that_somebody_else_can_have_asked_for_is_not(string? from, string? what)
    {
        var answer = await ReadAsync(from, what, "gzip, br");

        Assert.Equal("", answer.Encoding);
        Assert.EndsWith("</html>", Encoding.UTF8.GetString(answer.Body).TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("cross-site")]
    [InlineData(null)]
    public async Task Every_page_says_what_its_encoding_depends_on_and_says_it_once(string? from)
    {
        foreach (var path in new[] { Page, "/zoeken?q=wonen", "/inloggen", "/geen-pagina" })
            Assert.Equal(["Accept-Encoding", "Sec-Fetch-Site", "Sec-Fetch-Dest"], (await ReadAsync(from, "document", "br", path)).Vary.Where(name => name != "X-Fragment"));
    }

    [Fact]
    public async Task Pages_of_members_and_error_pages_are_compressed_too()
    {
        var member = await site.SignInAsync("ambtenaar");

        Assert.Equal("br", (await ReadAsync("same-origin", "document", "br", "/forum", member)).Encoding);
        Assert.Equal("br", (await ReadAsync("same-origin", "document", "br", "/geen-pagina", member)).Encoding);
    }

    [Fact]
    public async Task What_is_kept_for_visitors_is_kept_for_each_encoding_and_none_gets_that_of_another()
    {
        var item = await site.PublishedAsync(Items.Publication("Klein verstuurd"));
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var packed = await ReadAsync("none", "document", "br", item.Url);
            var zipped = await ReadAsync("none", "document", "gzip", item.Url);
            var plain = await ReadAsync("cross-site", "document", "br, gzip", item.Url);

            Assert.Equal(("br", "gzip", ""), (packed.Encoding, zipped.Encoding, plain.Encoding));
            Assert.Equal(3, new[] { Unpacked(packed), Unpacked(zipped), Unpacked(plain) }.Count(html => html.Contains("Klein verstuurd", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task A_compressed_page_comes_from_what_was_kept_as_well()
    {
        var item = await site.PublishedAsync(Items.Publication("Bewaard en klein"));

        await Eventually.HoldsAsync(async () => (await ReadAsync("none", "document", "br", item.Url)).Age is not null, "the compressed page is kept");
    }

    [Fact]
    public async Task A_stream_of_events_is_neither_compressed_nor_held_up()
    {
        var member = await site.SignInAsync("wethouder");
        var topic = await member.AskAsync("algemeen", "Stroomt dit door?");
        member.Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        member.Http.DefaultRequestHeaders.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
        // Not what a browser says of a stream: even so.
        member.Http.DefaultRequestHeaders.TryAddWithoutValidation("Sec-Fetch-Dest", "document");
        using var stream = await EventStream.OpenAsync(member, topic);

        Assert.Equal("0", await stream.DataOfAsync("hallo"));
        await (await site.SignInAsync("ambtenaar")).ReplyAsync(topic, "Ja");
        Assert.Equal("2:1", await stream.DataOfAsync("reacties"));
    }

    private async Task<Sent> ReadAsync(string? from, string? what, string accepts, string path = Page, Client? reader = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in new[] { ("Sec-Fetch-Site", from), ("Sec-Fetch-Dest", what), ("Accept-Encoding", accepts) })
            if (value is not null)
                request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await (reader ?? site.Visitor()).Http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Sent(string.Join(", ", answer.Content.Headers.ContentEncoding), [.. answer.Headers.Vary], answer.Headers.Age, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static string Unpacked(Sent sent)
    {
        using var body = new MemoryStream(sent.Body);
        using Stream plain = sent.Encoding switch { "br" => new BrotliStream(body, CompressionMode.Decompress), "gzip" => new GZipStream(body, CompressionMode.Decompress), _ => body };
        return new StreamReader(plain).ReadToEnd();
    }

    private sealed record Sent(string Encoding, List<string> Vary, TimeSpan? Age, byte[] Body);
}
