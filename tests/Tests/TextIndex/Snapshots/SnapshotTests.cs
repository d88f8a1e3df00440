using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textindex").FullName;

    private string Path => System.IO.Path.Combine(_folder, "index.snapshot");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_restart_from_a_snapshot_answers_as_before()
    {
        var index = Filled();
        index.Apply([Change.Delete("d3")]);
        index.Save(Path, "42");
        var restarted = new SearchIndex();

        Assert.Equal("42", restarted.Load(Path));
        foreach (var query in new[] { "huisvesting", "gemeenten -wijk", "\"gemeente en wijk\"", "titel:document", "thema:wonen", "gemente", "" })
        {
            Assert.Equal(Answer(index, query), Answer(restarted, query));
        }
        Assert.Equal(index.Count(ReaderTokens.Public), restarted.Count(ReaderTokens.Public));
        Assert.Empty(restarted.Search("geheim").Hits);
        Assert.NotEmpty(restarted.Search("geheim", "room:1").Hits);
    }

    [Fact]
    public void Changes_go_on_after_a_restart()
    {
        Filled().Save(Path, "");
        var restarted = new SearchIndex();
        restarted.Load(Path);

        restarted.Apply([Change.Upsert(Library.Document("nieuw", "Splinternieuw stuk")), Change.Delete("d1")]);

        Assert.Equal(["nieuw"], restarted.Search("splinternieuw").Ids());
        Assert.DoesNotContain("d1", restarted.Search("huisvesting").Ids());
    }

    [Fact]
    public void A_snapshot_cut_anywhere_or_with_a_flipped_bit_is_not_used()
    {
        Filled().Save(Path, "42");
        var whole = File.ReadAllBytes(Path);
        for (var at = 0; at < whole.Length; at += Math.Max(1, whole.Length / 97))
        {
            File.WriteAllBytes(Path, whole[..at]);
            Assert.Null(new SearchIndex().Load(Path));
            var flipped = (byte[])whole.Clone();
            flipped[at] ^= 0x10;
            File.WriteAllBytes(Path, flipped);
            Assert.Null(new SearchIndex().Load(Path));
        }
    }

    [Fact]
    public void A_missing_snapshot_and_one_by_other_rules_are_not_used()
    {
        Assert.Null(new SearchIndex().Load(Path));
        Filled().Save(Path, "42");
        Assert.Null(new SearchIndex(new IndexOptions { SimpleWords = true }).Load(Path));
    }

    [Fact]
    public void A_disk_that_refuses_leaves_the_older_snapshot_and_the_index_alone()
    {
        var index = Filled();
        index.Save(Path, "1");
        Directory.CreateDirectory(Path + ".new");

        Assert.ThrowsAny<Exception>(() => index.Save(Path, "2"));
        Assert.Equal("1", new SearchIndex().Load(Path));
        Assert.NotEmpty(index.Search("huisvesting").Hits);
    }

    private static IEnumerable<(string, string)> Answer(SearchIndex index, string query) =>
        index.Search(query).Hits.Select(hit => (hit.Id, string.Concat(hit.Snippet.Select(piece => piece.Text)))).ToList();

    private static SearchIndex Filled() => Library.Index(
        [.. Enumerable.Range(0, 40).Select(i => Library.Document("d" + i, $"Document {i} over arbeidsmigrantenhuisvesting", "In de gemeente en wijk, tekst \uD800 met van alles.", facets: [("thema", i % 2 == 0 ? "Wonen" : "Taal")])),
            Library.Document("g", "Geheim", token: "room:1")]);
}
