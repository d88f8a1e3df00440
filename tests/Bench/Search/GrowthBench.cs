using System.Diagnostics;
using System.Globalization;
using System.Text;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Search;

/// <summary>Measures the same queries on 1,000, 10,000, 100,000 … documents and writes a page with a table and a plot.</summary>
internal static class GrowthBench
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    public static int Run(CommandOptions options)
    {
        var (docs, report) = (options.Required("docs"), options.Required("report"));
        var queries = QueryLines.Read(options.Required("queries"));
        var available = File.ReadLines(docs).Count();
        var rows = Sizes.Where(size => size <= available).Select(size => Measure(docs, queries, size, options)).ToList();
        File.WriteAllText(Path.ChangeExtension(report, ".svg"), GrowthPlot.Draw(rows));
        File.WriteAllText(report, Page(rows, options["chain"] ?? "dutch", Path.ChangeExtension(Path.GetFileName(report), ".svg"), PeerBench.Run(options["peer"])));
        return 0;
    }

    private static GrowthRow Measure(string docs, List<string[]> queries, int size, CommandOptions options)
    {
        var index = new SearchIndex(new IndexOptions { SimpleWords = options["chain"] == "simple" });
        var clock = Stopwatch.StartNew();
        index.Rebuild(DocumentLines.Read(docs).Take(size));
        var seconds = clock.Elapsed.TotalSeconds;
        Timing Ask(MatchMode mode, IReadOnlyList<string> facets) => Timing.Of(queries.ConvertAll(query => query[1]), text => index.Search(new SearchRequest
        {
            Query = text,
            Reader = ReaderTokens.Public,
            Mode = mode,
            CountFacets = facets,
            Highlight = false,
        }).Total);
        return new GrowthRow(size, seconds, GC.GetTotalMemory(forceFullCollection: true), Ask(MatchMode.All, options.List("facets")), Ask(MatchMode.Any, []), Ask(MatchMode.Web, []));
    }

    private static string Page(List<GrowthRow> rows, string chain, string plot, IReadOnlyList<string> peer)
    {
        var page = new StringBuilder();
        page.AppendLine("# Search performance").AppendLine();
        page.AppendLine(CultureInfo.InvariantCulture, $"Written by `tests/Bench` on {Environment.ProcessorCount} processors, chain `{chain}`, one thread. Milliseconds per query: mean (95th percentile) by the clock, then the processor's own mean.").AppendLine();
        page.AppendLine("| documents | built in s | memory MB | all words + facets | any word | search box |").AppendLine("|---:|---:|---:|---|---|---|");
        foreach (var row in rows)
            page.AppendLine(CultureInfo.InvariantCulture, $"| {row.Documents:N0} | {row.BuildSeconds:F1} | {row.Bytes / 1e6:F0} | {Cell(row.All)} | {Cell(row.Any)} | {Cell(row.Web)} |");
        page.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"![Milliseconds per query against documents]({plot})");
        if (peer.Count > 0) page.AppendLine().AppendLine("The peer, same documents and queries, same run:").AppendLine().AppendLine("```").AppendJoin('\n', peer).AppendLine().AppendLine("```");
        return page.ToString();
    }

    private static string Cell(Timing timing) => string.Create(CultureInfo.InvariantCulture, $"{timing.MeanMs:F2} ({timing.P95:F2}), cpu {timing.CpuMeanMs:F2}");
}
