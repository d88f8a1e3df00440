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
        var questions = new Questions(index, queries.ConvertAll(query => query[1]), options.List("facets"));
        foreach (var mode in Modes(options)) report[mode.ToString().ToLowerInvariant()] = questions.Ask(mode, withFacets: true);
        report["suggest"] = questions.Suggest();
        report["typo"] = questions.AskMistyped();
        if (options["run"] is { } run) WriteRun(index, queries, Modes(options)[^1], run);
        Console.WriteLine(JsonSerializer.Serialize(report, Json));
        return 0;
    }

    private static List<MatchMode> Modes(CommandOptions options) =>
        options["mode"] is { } mode ? [Enum.Parse<MatchMode>(mode, ignoreCase: true)] : [MatchMode.All, MatchMode.Any, MatchMode.Web];

    private static void WriteRun(SearchIndex index, List<string[]> queries, MatchMode mode, string path)
    {
        using var output = new StreamWriter(path);
        foreach (var query in queries)
        {
            var rank = 0;
            foreach (var hit in index.Search(new SearchRequest { Query = query[1], Reader = ReaderTokens.Public, Mode = mode, Take = 100, Highlight = false }).Hits)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query[0]}\t{++rank}\t{hit.Id}\t{hit.Score:R}"));
        }
    }
}
