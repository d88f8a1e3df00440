namespace DiversInclusief.TextIndex.Matching;

/// <summary>A query as conditions on this index, and how it differs from what was typed.</summary>
internal sealed record CompiledQuery(IReadOnlyList<CompiledClause> Clauses, string? Corrected)
{
    public IReadOnlyList<IMatcher> Wanted { get; } = Clauses.Where(clause => !clause.Excluded).Select(clause => clause.Matcher).ToList();

    public IReadOnlyList<IMatcher> Unwanted { get; } = Clauses.Where(clause => clause.Excluded).Select(clause => clause.Matcher).ToList();

    /// <summary>Wanted even when any word is enough.</summary>
    public IReadOnlyList<IMatcher> Required { get; } = Clauses.Where(clause => clause is { Excluded: false, Required: true }).Select(clause => clause.Matcher).ToList();

    /// <summary>Nothing asked, or only what not to show: everything matches.</summary>
    public bool MatchesEverything => Wanted.Count == 0;

    /// <summary>Nothing is excluded and nothing required.</summary>
    public bool IsPlain => Unwanted.Count == 0 && Required.Count == 0;

    public HashSet<int> Terms => Wanted.SelectMany(matcher => matcher.Terms).ToHashSet();
}
