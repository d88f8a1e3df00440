namespace DiversInclusief.Content;

/// <summary>All taxonomies of the site at one moment. Immutable.</summary>
public sealed class TermTree(IReadOnlyList<Taxonomy> taxonomies)
{
    private readonly Dictionary<string, Taxonomy> _taxonomies = taxonomies.ToDictionary(taxonomy => taxonomy.Id);
    private readonly Dictionary<string, Term> _terms = taxonomies.SelectMany(taxonomy => taxonomy.Terms).DistinctBy(term => term.Id).ToDictionary(term => term.Id);
    private readonly ILookup<string, string> _below =
        taxonomies.SelectMany(taxonomy => taxonomy.Terms).Where(term => term.ParentId is not null).ToLookup(term => term.ParentId!, term => term.Id);

    public IReadOnlyList<Taxonomy> Taxonomies => taxonomies;

    public Taxonomy? Taxonomy(string id) => _taxonomies.GetValueOrDefault(id);

    public Term? Find(string id) => _terms.GetValueOrDefault(id);

    public Term? AtPath(string path) => _terms.Values.FirstOrDefault(term => term.Path.Length > 0 && term.Path.Equals(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>The id itself and everything below it: who asks for "taal" also means "inburgering".</summary>
    public IReadOnlyList<string> WithBelow(string id) => [id, .. _below[id].SelectMany(WithBelow)];

    /// <summary>The terms and everything above them, each once; unknown ids left out.</summary>
    public IReadOnlyList<Term> WithAbove(IEnumerable<string> ids) => [.. ids.SelectMany(Upward).DistinctBy(term => term.Id)];

    /// <summary>Those of the ids that are known, in the order given.</summary>
    public IReadOnlyList<Term> Named(IEnumerable<string> ids) => [.. ids.Select(Find).OfType<Term>()];

    private IEnumerable<Term> Upward(string id)
    {
        for (var term = Find(id); term is not null; term = term.ParentId is null ? null : Find(term.ParentId))
            yield return term;
    }
}
