using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Search;

/// <summary>Runs anyone's documents and queries through the real chain and prints what it took as one JSON object.</summary>
internal static class SearchBench
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static int Run(CommandOptions options)
    {
        var queries = QueryLines.Read(options.Required("queries"));
        var index = new SearchIndex(new IndexOptions { SimpleWords = options["chain"] == "simple" });
        var clock = Stopwatch.StartNew();
        index.Rebuild(DocumentLines.Read(options.Required("docs")));
        var buildSeconds = clock.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        var report = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["engine"] = "TextIndex",
            ["chain"] = options["chain"] ?? "dutch",
            ["documents"] = index.State.Documents,
            ["buildSeconds"] = Math.Round(buildSeconds, 2),
            ["documentsPerSecond"] = Math.Round(index.State.Documents / buildSeconds),
            ["managedBytes"] = bytes,
            ["words"] = index.State.Words,
        };
        foreach (var mode in Modes(options)) report[mode.ToString().ToLowerInvariant()] = Measure(index, queries, mode, options.List("facets"));
        report["suggest"] = Timing.Of(Prefixes(queries), text => index.Suggest(new SuggestRequest { Text = text, Reader = ReaderTokens.Public, Facets = options.List("facets") }).Count);
        report["typo"] = Timing.Of(queries.ConvertAll(query => Mistyped(query[1])), text => index.Search(Request(text, MatchMode.Web, [], 10)).Total);
        if (options["run"] is { } run) WriteRun(index, queries, Modes(options)[^1], run);
        Console.WriteLine(JsonSerializer.Serialize(report, Json));
        return 0;
    }

    private static List<MatchMode> Modes(CommandOptions options) =>
        options["mode"] is { } mode ? [Enum.Parse<MatchMode>(mode, ignoreCase: true)] : [MatchMode.All, MatchMode.Any, MatchMode.Web];

    private static SearchRequest Request(string text, MatchMode mode, IReadOnlyList<string> facets, int take) => new()
    {
        Query = text,
        Reader = ReaderTokens.Public,
        Mode = mode,
        CountFacets = facets,
        Take = take,
        Highlight = false,
    };

    private static Timing Measure(SearchIndex index, List<string[]> queries, MatchMode mode, IReadOnlyList<string> facets) =>
        Timing.Of(queries.ConvertAll(query => query[1]), text => index.Search(Request(text, mode, facets, 10)).Total);

    /// <summary>What is typed before the suggestions appear: two to five letters.</summary>
    private static List<string> Prefixes(List<string[]> queries) => queries.Select((query, at) => query[1][..Math.Min(query[1].Length, 2 + at % 4)]).ToList();

    /// <summary>Two letters of the first long word changed places.</summary>
    private static string Mistyped(string text)
    {
        var words = text.Split(' ');
        var at = Array.FindIndex(words, word => word.Length > 5);
        if (at < 0) return text;
        var letters = words[at].ToCharArray();
        (letters[2], letters[3]) = (letters[3], letters[2]);
        words[at] = new string(letters);
        return string.Join(' ', words);
    }

    private static void WriteRun(SearchIndex index, List<string[]> queries, MatchMode mode, string path)
    {
        using var output = new StreamWriter(path);
        foreach (var query in queries)
        {
            var rank = 0;
            foreach (var hit in index.Search(Request(query[1], mode, [], 100)).Hits)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query[0]}\t{++rank}\t{hit.Id}\t{hit.Score:R}"));
        }
    }
}
