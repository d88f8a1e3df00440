namespace DiversInclusief.TextIndex.Queries;

/// <summary>One condition of a query: any of its alternatives, or none of them when excluded.</summary>
internal sealed record QueryClause(List<QueryAtom> Alternatives, bool Excluded, bool Required);
