namespace DiversInclusief.Search;

/// <summary>A module that knows the types of municipalities. Asked at every request of a member, so it answers from memory.</summary>
public interface ITypeMunicipalities
{
    /// <param name="code">CBS code such as GM0518.</param>
    /// <returns>Term ids such as "type-grens".</returns>
    Task<IReadOnlyCollection<string>> TypesOfAsync(string code, CancellationToken cancellation);
}
