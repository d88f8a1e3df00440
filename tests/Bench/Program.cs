using DiversInclusief.Bench;
using DiversInclusief.Bench.Search;

return args switch
{
    ["search", .. var options] => SearchBench.Run(new CommandOptions(options)),
    ["search-growth", .. var options] => GrowthBench.Run(new CommandOptions(options)),
    ["analyze", .. var options] => AnalyzeText.Run(new CommandOptions(options), Console.In, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("search --docs docs.jsonl --queries queries.tsv [--mode all|any|web] [--chain dutch|simple] [--facets a,b] [--run run.tsv]");
    Console.Error.WriteLine("search-growth --docs docs.jsonl --queries queries.tsv --report performance.md [--chain dutch|simple] [--facets a,b] [--peer \"COMMAND\"]");
    Console.Error.WriteLine("analyze [--chain dutch|simple] < TEXT");
    return 2;
}
