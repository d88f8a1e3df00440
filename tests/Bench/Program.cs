using DiversInclusief.Bench;
using DiversInclusief.Bench.Images;
using DiversInclusief.Bench.Pages;
using DiversInclusief.Bench.Relevance;
using DiversInclusief.Bench.Search;
using DiversInclusief.Bench.Writers;

return args switch
{
    ["search", .. var options] => SearchBench.Run(new CommandOptions(options)),
    ["search-growth", .. var options] => GrowthBench.Run(new CommandOptions(options)),
    ["search-writer", .. var options] => WriterBench.Run(new CommandOptions(options)),
    ["analyze", .. var options] => AnalyzeText.Run(new CommandOptions(options), Console.In, Console.Out),
    ["ablation", .. var options] => AblationBench.Run(new CommandOptions(options)),
    ["lucene-scores", .. var options] => LuceneScores.Run(new CommandOptions(options)),
    ["pages", .. var options] => await PagesBench.RunAsync(new CommandOptions(options)),
    ["cached", .. var options] => await CachedBench.RunAsync(new CommandOptions(options)),
    ["writers", .. var options] => await WritersBench.RunAsync(new CommandOptions(options)),
    ["images", .. var options] => await ImagesBench.RunAsync(new CommandOptions(options)),
    ["bare", .. var options] => await BareSite.ServeAsync(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("search --docs docs.jsonl --queries queries.tsv [--mode all|any|web] [--chain dutch|simple] [--facets a,b] [--run run.tsv]");
    Console.Error.WriteLine("search-growth --docs docs.jsonl --queries queries.tsv [--chain dutch|simple] [--facets a,b] [--peer \"COMMAND\"]");
    Console.Error.WriteLine("search-writer --docs docs.jsonl --queries queries.tsv [--chain dutch|simple] [--facets a,b] [--rate 200] [--batch 1] [--seconds 10]");
    Console.Error.WriteLine("analyze [--chain dutch|simple] < TEXT");
    Console.Error.WriteLine("ablation [--report relevance.md]");
    Console.Error.WriteLine("lucene-scores --docs docs.tsv --queries queries.tsv --peer peer.tsv [--report relevance.md]");
    Console.Error.WriteLine("pages [--rounds 3] [--port 5590]");
    Console.Error.WriteLine("cached [--rounds 3] [--port 5590]");
    Console.Error.WriteLine("writers [--writers 16] [--seconds 10] [--port 5590]");
    Console.Error.WriteLine("images [--photo photo.jpg] [--rounds 7]");
    return 2;
}
