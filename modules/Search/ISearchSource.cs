using DiversInclusief.TextIndex;

namespace DiversInclusief.Search;

/// <summary>
/// A module whose things can be found. It notes every change in the change log under its name, in the transaction of the change;
/// the index then asks for the thing as it is now. Documents carry the access tokens of the visibility rule.
/// </summary>
public interface ISearchSource
{
    /// <summary>As in the change log, such as "content" or "topic".</summary>
    string Name { get; }

    /// <summary>Everything there is, in pages of constant memory; for building the index.</summary>
    IAsyncEnumerable<Document> AllAsync(CancellationToken cancellation);

    /// <summary>How many documents <see cref="AllAsync"/> gives, so that filling the index shows how far it is; null when that is not cheap to know.</summary>
    Task<int?> CountAsync(CancellationToken cancellation) => Task.FromResult<int?>(null);

    /// <summary>The things behind these keys as they are now; a key without a document has nothing to find any more.</summary>
    Task<IReadOnlyDictionary<string, Document>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>The document's id in the index: the same for a key as long as the thing exists.</summary>
    string IdOf(string key) => $"{Name}:{key}";
}
