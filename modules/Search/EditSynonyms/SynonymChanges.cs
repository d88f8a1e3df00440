namespace DiversInclusief.Search.EditSynonyms;

/// <summary>How one list differs from another. A rule that was rewritten is one taken away and one added.</summary>
internal sealed record SynonymChanges(IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    public bool IsNone => Added.Count + Removed.Count == 0;

    /// <summary>The words on all these lines.</summary>
    public IEnumerable<string> Words => Added.Concat(Removed).SelectMany(rule => new SynonymRule(0, rule).Sides).Distinct(StringComparer.OrdinalIgnoreCase);
}
