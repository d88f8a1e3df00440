using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Media;
using DiversInclusief.Tests.Content;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Tests.Media;

/// <summary>The words of a document lead to what shows it.</summary>
public sealed class DocumentTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("koppelbaas.pdf", "koppelbazengilde")]
    [InlineData("zaaigoed.docx", "zaaigoedcommissie")]
    [InlineData("wijkboek.odt", "wijkboekenfonds")]
    public async Task A_publication_is_found_by_the_words_of_its_document_and_by_who_may_read_it_only(string name, string word)
    {
        var path = (await site.StoreAsync(name, Bytes(name, $"Verslag van het {word} in Delft"))).Path!;
        var item = Items.Publication("Rapport bij " + name);
        item.Content["Publication"]!["Document"] = new JsonObject { ["Paths"] = new JsonArray(path), ["MediaTexts"] = new JsonArray("Rapport") };
        var saved = (await site.SaveAsync(item)).Item!;
        await Eventually.HoldsAsync(async () => await TextAsync(path) is { Length: > 0 }, "the words were read");
        Assert.DoesNotContain("Rapport bij", (await site.Visitor().GetAsync("/zoeken?q=" + word)).Text, StringComparison.Ordinal);

        await site.PublishAsync(saved);

        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/zoeken?q=" + word)).Text.Contains("Rapport bij " + name, StringComparison.Ordinal), "the publication is found");
    }

    [Fact]
    public async Task Words_that_come_after_publishing_are_found_all_the_same()
    {
        await site.PublishedAsync(WithDocument("Rapport dat vooruitliep", "later.docx"));

        await site.StoreAsync("later.docx", Office.Docx("De nachtkastjesregeling van Venlo"));

        await Eventually.HoldsAsync(async () => (await site.Visitor().GetAsync("/zoeken?q=nachtkastjesregeling")).Text.Contains("vooruitliep", StringComparison.Ordinal), "the publication is found");
    }

    [Fact]
    public async Task Reading_twice_is_harmless_and_a_file_that_is_gone_is_no_failure()
    {
        var stored = (await site.StoreAsync("tweemaal.docx", Office.Docx("tweemaal"))).File!;
        foreach (var hash in new[] { stored.Hash, stored.Hash, new string('0', 64) })
            await site.WithAsync<IEnumerable<IRunJob>>(jobs => jobs.Single(job => job.Kind == ReadTextJob.Name).RunAsync($$"""{"Hash":"{{hash}}"}""", Cancellation));

        Assert.Contains("tweemaal", await TextAsync(stored.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_laughs_a_billion_times_is_refused() =>
        Assert.Contains("kunnen we niet lezen", (await site.StoreAsync("lach.docx", Office.LaughingDocx())).Error, StringComparison.Ordinal);

    private static byte[] Bytes(string name, string words) => Path.GetExtension(name) switch
    {
        ".pdf" => Pdf.With(words),
        ".docx" => Office.Docx(words),
        _ => Office.Odt(words),
    };

    private static DiversInclusief.Content.ContentItem WithDocument(string title, string path)
    {
        var item = Items.Publication(title);
        item.Content["Publication"]!["Document"] = new JsonObject { ["Paths"] = new JsonArray(path), ["MediaTexts"] = new JsonArray("Rapport") };
        return item;
    }

    private Task<string> TextAsync(string path) =>
        site.WithAsync<MediaTexts, string>(async texts => (await texts.OfAsync([path], Cancellation)).GetValueOrDefault(path, ""));
}
