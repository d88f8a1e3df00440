namespace DiversInclusief.Content;

/// <summary>All taxonomies of the site at one moment. Immutable.</summary>
public sealed class TermTree(IReadOnlyList<Taxonomy> taxonomies)
{
    private readonly Dictionary<string, Taxonomy> _taxonomies = taxonomies.ToDictionary(taxonomy => taxonomy.Id);
    private readonly Dictionary<string, Term> _terms = taxonomies.SelectMany(taxonomy => taxonomy.Terms).DistinctBy(term => term.Id).ToDictionary(term => term.Id);
    private readonly ILookup<string, string> _below =
        taxonomies.SelectMany(taxonomy => taxonomy.Terms).Where(term => term.ParentId is not null).ToLookup(term => term.ParentId!, term => term.Id);

    private readonly Dictionary<string, MergedTerm> _merged = taxonomies.SelectMany(taxonomy => taxonomy.Merged).DistinctBy(merged => merged.Id).ToDictionary(merged => merged.Id);

    public IReadOnlyList<Taxonomy> Taxonomies => taxonomies;

    public Taxonomy? Taxonomy(string id) => _taxonomies.GetValueOrDefault(id);

    public Term? Find(string id) => _terms.GetValueOrDefault(id);

    /// <summary>The term whose page this is or was, so compare <see cref="Term.Path"/>.</summary>
    public Term? AtPath(string path) => _terms.Values.FirstOrDefault(term => IsAt(term.Path, path))
        ?? (_merged.Values.FirstOrDefault(merged => IsAt(merged.Path, path)) is { } gone ? Find(gone.Into) : null);

    /// <summary>The id itself, or that of the term it was merged into.</summary>
    public string Now(string id) => !_terms.ContainsKey(id) && _merged.TryGetValue(id, out var merged) ? merged.Into : id;

    /// <summary>The id itself and everything below it: who asks for "taal" also means "inburgering".</summary>
    public IReadOnlyList<string> WithBelow(string id) => [id, .. _below[id].SelectMany(WithBelow)];

    /// <summary>The terms and everything above them, each once; unknown ids left out.</summary>
    public IReadOnlyList<Term> WithAbove(IEnumerable<string> ids) => [.. ids.SelectMany(Upward).DistinctBy(term => term.Id)];

    /// <summary>Those of the ids that are known, in the order given.</summary>
    public IReadOnlyList<Term> Named(IEnumerable<string> ids) => [.. ids.Select(Find).OfType<Term>()];

    private static bool IsAt(string path, string wanted) => path.Length > 0 && path.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Term> Upward(string id)
    {
        for (var term = Find(id); term is not null; term = term.ParentId is null ? null : Find(term.ParentId))
            yield return term;
    }
}
