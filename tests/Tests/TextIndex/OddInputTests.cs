using System.Diagnostics;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Tests.TextIndex;

/// <summary>What nobody means to type, and what someone surely will.</summary>
public sealed class OddInputTests
{
    private static readonly SearchIndex Index = Library.Index(
        Library.Document("a", "Gemeente en wijk", "Een tekst over de gemeente.", facets: [("thema", "Wonen")]),
        Library.Document("odd", "\0 nul \uD800 half \u202E om \U0001F600", "\uDC00\0\0 \u200D\u200D 漢字かな ไทย עברית"),
        Library.Document("empty", ""));

    public static TheoryData<string> Oddities => new()
    {
        "", " ", "\0", "\0\0gemeente\0", "\uD800", "gemeente\uDC00", "\u202Egemeente", "\U0001F600", "a\u0301", "-", "+", "!", "--", "- -", "\"", "\"\"", "\"\"\"", "(", ")", "((((", "))))", "()",
        "OR", "OR OR", "AND", "NOT", "-OR", "gemeente OR", "OR gemeente", "gemeente AND", "NOT NOT gemeente", "titel:", "titel:\"", ":", "::", ":gemeente", "titel:titel:titel", "thema:", "thema:*",
        "*", "**", "g*", "*g", "~", "~~", "gemeente~", "gemeente~9", "^", "gemeente^", "gemeente^99999999999999999999", "[", "]", "datum:[", "datum:[a TO b]", "datum:99999", "datum:9999..0001", "datum:0000-00-00",
        "jaar:9999", "sinds:9999-12-31", "tot:0001", "datum:..", "-gemeente", "-\"gemeente\"", "http://x.nl/?a=b&c=d", "jan@example.nl", "'", "'s", "’s", "a'b'c'd", "1.000.000,00", "-1", "a-b-c-d-e-f-g", "--a--", "漢字", "かな", "ไทย",
        "%00", "<script>", "' OR 1=1 --", "(a+)+$", "$1", "$$", "\\", "{0}", "\u00AD", "\u200B\u200B", "gemeente\u2028wijk", "ﬁets", "İstanbul", "ǅ",
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public void An_odd_query_is_no_error(string query) => Ask(Index, query);

    [Fact]
    public void A_megabyte_of_query_is_answered_quickly()
    {
        var clock = Stopwatch.StartNew();
        Ask(Index, new string('a', 1 << 20));
        Ask(Index, string.Concat(Enumerable.Repeat("gemeente ", 120_000)));
        Ask(Index, new string('"', 10_000));
        Ask(Index, new string('(', 10_000));
        Ask(Index, new string('-', 10_000) + "gemeente");
        Ask(Index, string.Concat(Enumerable.Repeat("\"gemeente wijk\" OR -", 10_000)));
        Ask(Index, string.Concat(Enumerable.Repeat("a-", 100_000)));
        Ask(Index, string.Concat(Enumerable.Range(0, 2_000).Select(i => $"gemeent{i}e ")));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_document_of_five_megabytes_is_indexed_and_found()
    {
        var text = string.Concat(Enumerable.Range(0, 700_000).Select(i => $"w{i % 50_000} ")) + "naald";
        var index = Library.Index(Library.Document("big", "Groot", text), Library.Document("run", "Lang", new string('x', 5_000_000)), Library.Document("gap", "Leeg", new string(' ', 5_000_000)));

        Assert.Equal(["big"], index.Search("naald").Ids());
        Assert.Equal(3, index.Count(ReaderTokens.Public));
        Ask(index, "w12");
    }

    [Fact]
    public void A_million_different_words_take_bounded_time_and_memory()
    {
        var clock = Stopwatch.StartNew();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = new SearchIndex();
        index.Rebuild(Enumerable.Range(0, 50).Select(d => Library.Document("d" + d, "Veel", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"woord{d * 20_000 + i} ")))));

        Assert.InRange(index.State.Words, 1_000_000, 1_000_100);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, 0, 600_000_000);
        Assert.Equal(["d27"], index.Search("woord555555").Ids());
        Assert.Equal(["d27"], index.Search("woord5555555").Ids().Take(1));
        Ask(index, "woord");
        Ask(index, "woord12345678");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_clock_that_is_set_back_changes_nothing_but_freshness()
    {
        var clock = new SetClock();
        var index = new SearchIndex(new IndexOptions { Clock = clock });
        var years = new[] { 1, 1990, 2020, 2024, 9999 };
        index.Apply([.. years.Select(year => Change.Upsert(Library.Document("d" + year, "Gemeente") with { Date = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero) }))]);
        foreach (var year in new[] { 2025, 2019, 1, 9999 })
        {
            clock.Now = new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero);
            index.Apply([Change.Upsert(Library.Document("nieuw", "Wijk"))]);
            var hits = index.Search("gemeente").Hits;

            Assert.Equal(years.Length, hits.Count);
            Assert.Equal(hits[0].Score, hits.Single(hit => hit.Id == "d9999").Score);
            Assert.All(hits, hit => Assert.InRange(hit.Score, 0.0001, 1));
        }
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }

    [Fact]
    public void Odd_documents_are_shown_as_text_that_can_be_written()
    {
        foreach (var hit in Index.Search("nul").Hits.Concat(Index.Search("漢").Hits))
            foreach (var piece in hit.MarkedTitle.Concat(hit.Snippet))
            {
                Assert.DoesNotContain('\0', piece.Text);
                Assert.Equal(piece.Text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(piece.Text)));
            }
    }

    [Fact]
    public void A_reader_without_tokens_and_a_document_without_tokens_never_meet()
    {
        var index = Library.Index(Library.Document("a", "Gemeente") with { AccessTokens = [] });

        Assert.Empty(index.Search(new SearchRequest { Query = "gemeente", Reader = ReaderTokens.Nobody }).Hits);
        Assert.Empty(index.Search("gemeente", "public", "").Hits);
    }

    private static void Ask(SearchIndex index, string query)
    {
        foreach (var mode in Enum.GetValues<MatchMode>())
            Assert.NotNull(index.Search(new SearchRequest { Query = query, Reader = ReaderTokens.Public, Mode = mode, CountFacets = ["thema", "bestaat niet"] }));
        Assert.NotNull(index.Suggest(new SuggestRequest { Text = query, Reader = ReaderTokens.Public, Facets = ["thema"] }));
        Assert.NotNull(index.Similar(query, ReaderTokens.Public));
        Assert.NotNull(index.Related(query, ReaderTokens.Public));
        index.Explain(new SearchRequest { Query = query, Reader = ReaderTokens.Public }, "a");
    }
}
