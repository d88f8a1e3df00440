namespace DiversInclusief.TextIndex.Queries;

/// <summary>What someone typed, understood as far as it can be.</summary>
internal sealed record ParsedQuery(IReadOnlyList<QueryClause> Clauses)
{
    public static ParsedQuery Of(string text) => new(new QueryParser(text).Parse());
}
