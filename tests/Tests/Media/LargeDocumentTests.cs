using DiversInclusief.Media;

namespace DiversInclusief.Tests.Media;

/// <summary>Runs when no other test does: what the whole process takes is what it looks at.</summary>
[Collection(nameof(Alone))]
public sealed class LargeDocumentTests(SqliteSite site) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_large_document_is_streamed_and_never_held_whole()
    {
        var packed = new byte[20_000_000];
        new Random(1).NextBytes(packed);
        using var file = new MemoryStream(Office.Docx("groot", ("word/media/a.jpg", packed)));
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var stored = await site.WithAsync<StoreMediaHandler, StoredMedia>(store => store.HandleAsync(new NewMedia("groot.docx", file), TestContext.Current.CancellationToken));

        Assert.Null(stored.Error);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 12_000_000);
    }
}
