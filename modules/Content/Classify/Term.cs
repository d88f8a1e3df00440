namespace DiversInclusief.Content;

/// <summary>A word of a taxonomy. Terms may have terms below them.</summary>
/// <param name="ParentId">Null directly below the taxonomy.</param>
/// <param name="Synonyms">Other words for the same.</param>
/// <param name="Path">Address of its page without leading slash; empty when it has none.</param>
public sealed record Term(
    string Id, string Name, string Description, IReadOnlyList<string> Synonyms, string TaxonomyId, string? ParentId, int Depth, string Path)
{
    public string Url => "/" + Path;
}
