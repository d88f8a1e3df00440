using System.Text.Json;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Bench.Search;

/// <summary>What readers notice of a writer that changes documents beside them: the same queries without it, with it, and without it again.</summary>
internal static class WriterBench
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static int Run(CommandOptions options)
    {
        var docs = options.Required("docs");
        var queries = QueryLines.Read(options.Required("queries")).ConvertAll(query => query[1]);
        var facets = options.List("facets");
        var seconds = TimeSpan.FromSeconds(options.Number("seconds", 10));
        var index = new SearchIndex(new IndexOptions { SimpleWords = options["chain"] == "simple" });
        index.Rebuild(DocumentLines.Read(docs));
        var asking = new Asking(index, queries, facets);
        asking.For(seconds / 2);
        var before = asking.For(seconds);
        var writer = new ChangeLoad(index, DocumentLines.Read(docs).Take(5_000).ToList(), options.Number("rate", 200), options.Number("batch", 1));
        writer.Start();
        var during = asking.For(seconds);
        var written = writer.Stop();
        index.Settled().Wait();
        var after = asking.For(seconds);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            documents = index.State.Documents,
            load = Machine.Load(),
            before,
            during,
            after,
            allP95Growth = Growth(before.All, during.All, after.All),
            anyP95Growth = Growth(before.Any, during.Any, after.Any),
            webP95Growth = Growth(before.Web, during.Web, after.Web),
            written,
            segments = index.State.Segments,
        }, Json));
        return 0;
    }

    private static double Growth(Timing before, Timing during, Timing after) => Math.Round(during.P95 / ((before.P95 + after.P95) / 2), 2);
}
