using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex;

/// <summary>However the documents came in, the index answers like one that was built of them at once.</summary>
public sealed class ManyChangesTests
{
    private static readonly string[] Vocabulary = ["gemeente", "wijk", "huisvesting", "arbeidsmigrantenhuisvesting", "taal", "opvang", "raad", "subsidie", "expat", "krimp", "school", "sport"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Batches_deletions_and_merges_leave_the_same_answers_as_a_fresh_start(int seed)
    {
        var random = new Random(seed);
        var index = new SearchIndex();
        var now = new Dictionary<string, Document>(StringComparer.Ordinal);
        for (var batch = 0; batch < 120; batch++)
        {
            var changes = Enumerable.Range(0, random.Next(1, 12)).Select(_ => RandomChange(random)).ToList();
            index.Apply(changes);
            foreach (var change in changes)
                if (change.Document is null) now.Remove(change.Id);
                else now[change.Id] = change.Document;
            if (batch % 10 == 0) Same(Fresh(now), index);
        }
        await index.Settled();

        Same(Fresh(now), index);
        Assert.Equal(now.Count, index.State.Documents);
        Assert.InRange(index.State.Segments, 1, 24);
    }

    [Fact]
    public async Task A_reader_always_sees_a_whole_batch_or_nothing_of_it()
    {
        var index = new SearchIndex();
        var done = false;
        index.Apply(Version(0));
        var reader = Task.Run(() =>
        {
            for (var reads = 0; !Volatile.Read(ref done) || reads < 10; reads++)
            {
                var hits = index.Search(new SearchRequest { Query = "gemeente", Reader = ReaderTokens.Public, Take = 100 }).Hits;
                Assert.Equal(30, hits.Count);
                Assert.Single(hits.Select(hit => hit.Title).Distinct(StringComparer.Ordinal));
            }
        }, TestContext.Current.CancellationToken);
        for (var version = 1; version < 150; version++) index.Apply(Version(version));
        Volatile.Write(ref done, true);

        await reader;
    }

    [Fact]
    public async Task A_rebuild_keeps_the_old_answers_until_it_is_done_and_loses_no_change()
    {
        var index = Library.Index(Library.Document("oud", "Oude gemeente"));
        var started = new TaskCompletionSource();
        var mayGoOn = new TaskCompletionSource();
        var rebuild = Task.Run(() => index.Rebuild(Slow()), TestContext.Current.CancellationToken);
        await started.Task;
        index.Apply([Change.Upsert(Library.Document("tijdens", "Gemeente tijdens"))]);

        Assert.Equal(["oud", "tijdens"], index.Search("gemeente").Ids().Order(StringComparer.Ordinal));
        mayGoOn.SetResult();
        await rebuild;
        Assert.Equal(["nieuw", "tijdens"], index.Search("gemeente").Ids().Order(StringComparer.Ordinal));

        IEnumerable<Document> Slow()
        {
            yield return Library.Document("nieuw", "Nieuwe gemeente");
            started.SetResult();
            mayGoOn.Task.Wait(TestContext.Current.CancellationToken);
        }
    }

    private static Change[] Version(int version) => [.. Enumerable.Range(0, 30).Select(i => Change.Upsert(Library.Document("d" + i, $"Gemeente versie {version}")))];

    private static Change RandomChange(Random random)
    {
        var id = "d" + random.Next(150);
        if (random.Next(5) == 0) return Change.Delete(id);
        var words = Enumerable.Range(0, random.Next(1, 15)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]);
        return Change.Upsert(Library.Document(id, string.Join(' ', words), kind: "k" + random.Next(3)));
    }

    private static SearchIndex Fresh(Dictionary<string, Document> now)
    {
        var fresh = new SearchIndex();
        fresh.Rebuild(now.Values);
        return fresh;
    }

    private static void Same(SearchIndex expected, SearchIndex actual)
    {
        foreach (var query in new[] { "gemeente", "wijk taal", "huisvesting -raad", "\"wijk taal\"", "opva*", "titel:krimp", "arbeidsmigrant school", "" })
            foreach (var mode in new[] { MatchMode.All, MatchMode.Any })
                Assert.Equal(Answer(expected, query, mode), Answer(actual, query, mode));
    }

    private static (string, string) Answer(SearchIndex index, string query, MatchMode mode)
    {
        var page = index.Search(new SearchRequest { Query = query, Reader = ReaderTokens.Public, Mode = mode, Take = 200, CountFacets = ["kind"] });
        var kinds = page.Facets.GetValueOrDefault("kind", []).Select(count => $"{count.Value}={count.Count}");
        return (string.Join(' ', page.Ids().Order(StringComparer.Ordinal)), string.Join(' ', kinds));
    }
}
