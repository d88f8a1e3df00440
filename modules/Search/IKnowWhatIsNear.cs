using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Search;

/// <summary>A module that knows which facet values are close to a reader, such as the types of the own municipality.</summary>
public interface IKnowWhatIsNear
{
    /// <summary>Facet to values; empty when nothing is known of this reader. Asked for members only.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NearAsync(Reader reader, CancellationToken cancellation);
}
