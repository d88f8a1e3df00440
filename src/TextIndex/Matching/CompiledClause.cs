using DiversInclusief.TextIndex.Queries;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>One condition of a compiled query.</summary>
internal sealed record CompiledClause(IMatcher Matcher, bool Excluded, bool Required, QueryClause Asked);
