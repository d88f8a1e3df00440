using System.Globalization;
using DiversInclusief.Tests.Relevance;

namespace DiversInclusief.Bench.Relevance;

/// <summary>nDCG@10 of one way to search, per class of queries.</summary>
internal sealed record AblationRow(string Name, IReadOnlyList<double> Ndcg, double ReciprocalRank, double Recall)
{
    public static IReadOnlyList<string> Classes { get; } = ["inflection", "compound", "synonym", "typo", "name", "phrase", "topic"];

    public static string Head { get; } = $"| | {string.Join(" | ", Classes)} | all | MRR@10 | Recall@20 |\n|---|{string.Concat(Enumerable.Repeat("---:|", Classes.Count + 3))}";

    public static AblationRow Of(string name, RelevanceSet set, Func<string, List<string>> ranked)
    {
        var runs = set.Queries.Select(query => (query, found: ranked(query.Text))).ToList();
        var classes = Classes.Select(kind => runs.Where(run => run.query.Class == kind).Average(run => run.query.Ndcg(run.found)));
        return new AblationRow(name, [.. classes, runs.Average(run => run.query.Ndcg(run.found))], runs.Average(run => run.query.ReciprocalRank(run.found)), runs.Average(run => run.query.Recall(run.found)));
    }

    public override string ToString() =>
        $"| {Name} | {string.Join(" | ", Ndcg.Append(ReciprocalRank).Append(Recall).Select(figure => figure.ToString("F3", CultureInfo.InvariantCulture)))} |";
}
