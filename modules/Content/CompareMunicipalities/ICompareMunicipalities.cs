namespace DiversInclusief.Content;

/// <summary>Says how much municipalities are alike. The rule may be replaced by a better one: whoever registers it last decides.</summary>
public interface ICompareMunicipalities
{
    /// <param name="code">CBS code of the one that others are compared with; null when it is about types only.</param>
    /// <param name="types">Types of municipality that matter, by id, besides those of the one itself.</param>
    /// <param name="others">CBS codes.</param>
    /// <returns>By code, from 0 (nothing in common) to 1; one that is not known is left out.</returns>
    Task<IReadOnlyDictionary<string, double>> LikenessAsync(string? code, IReadOnlyCollection<string> types, IReadOnlyCollection<string> others, CancellationToken cancellation);
}
