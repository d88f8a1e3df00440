namespace DiversInclusief.Tests.Relevance;

/// <summary>A query with the documents that answer it: 3 exactly, 2 well, 1 somewhat.</summary>
internal sealed record JudgedQuery(string Id, string Class, string Text, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>Discounted cumulative gain of the first ten against the best order there could be.</summary>
    public double Ndcg(IReadOnlyList<string> ranked) => Gain(ranked.Take(10).Select(id => Grades.GetValueOrDefault(id))) / Gain(Grades.Values.OrderDescending().Take(10));

    /// <summary>One divided by the rank of the first answer among ten.</summary>
    public double ReciprocalRank(IReadOnlyList<string> ranked)
    {
        var rank = ranked.Take(10).TakeWhile(id => !Grades.ContainsKey(id)).Count();
        return rank < Math.Min(10, ranked.Count) ? 1.0 / (rank + 1) : 0;
    }

    /// <summary>Share of the answers among the first twenty.</summary>
    public double Recall(IReadOnlyList<string> ranked) => (double)ranked.Take(20).Count(Grades.ContainsKey) / Grades.Count;

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, at) => (Math.Pow(2, grade) - 1) / Math.Log2(at + 2)).Sum();
}
