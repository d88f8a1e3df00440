using System.Diagnostics;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Search;

/// <summary>Measures the same queries on 1,000, 10,000, 100,000 … documents and writes the table and the plot of performance.md.</summary>
internal static class GrowthBench
{
    private const string Plot = "performance-search.svg";
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    public static int Run(CommandOptions options)
    {
        var load = Machine.Load();
        var docs = options.Required("docs");
        var queries = QueryLines.Read(options.Required("queries")).ConvertAll(query => query[1]);
        var peer = PeerFigures.Run(options["peer"]);
        var available = File.ReadLines(docs).Count();
        var rows = Sizes.Where(size => size <= available).Select(size => Measure(docs, queries, size, options)).ToList();
        var table = GrowthTable.Of(rows, peer, options["chain"] ?? "dutch", load, Plot);
        Console.WriteLine(table);
        PerformancePage.Write("search", table);
        File.WriteAllText(Path.Combine(PerformancePage.Folder, Plot), GrowthPlot.Draw(rows));
        return 0;
    }

    private static GrowthRow Measure(string docs, List<string> queries, int size, CommandOptions options)
    {
        var index = NewIndex(options);
        var clock = Stopwatch.StartNew();
        index.Rebuild(DocumentLines.Read(docs).Take(size));
        var buildSeconds = clock.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true);
        var questions = new Questions(index, queries, options.List("facets"));
        return new GrowthRow(size, buildSeconds, LoadSeconds(index, options), bytes, questions.Ask(MatchMode.All, withFacets: true), questions.Ask(MatchMode.Any, withFacets: false),
            questions.Ask(MatchMode.Web, withFacets: false), questions.Suggest(), questions.AskMistyped());
    }

    private static double LoadSeconds(SearchIndex index, CommandOptions options)
    {
        var path = Path.GetTempFileName();
        try
        {
            index.Save(path, "");
            var restarted = NewIndex(options);
            var clock = Stopwatch.StartNew();
            if (restarted.Load(path) is null) throw new InvalidOperationException("The snapshot just written is not read.");
            return clock.Elapsed.TotalSeconds;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static SearchIndex NewIndex(CommandOptions options) => new(new IndexOptions { SimpleWords = options["chain"] == "simple" });
}
