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

    /// <summary>The key of everything there is, in pages of constant memory; for building the index.</summary>
    IAsyncEnumerable<string> KeysAsync(CancellationToken cancellation);

    /// <summary>How many documents there should be of each kind, by one query that an index answers.</summary>
    Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellation);

    /// <summary>The things behind these keys as they are now; a key without a document has nothing to find any more.</summary>
    Task<IReadOnlyDictionary<string, Document>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>What these things are called and where to mend them, read without making their documents; what is gone is left out.</summary>
    Task<IReadOnlyList<SourceItem>> DescribeAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>The document's id in the index: the same for a key as long as the thing exists.</summary>
    string IdOf(string key) => $"{Name}:{key}";
}
