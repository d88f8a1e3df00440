namespace DiversInclusief.Content;

/// <summary>A module above whose things carry terms too, such as topics of the forum.</summary>
public interface ICountTerms
{
    /// <summary>What it counts, such as "onderwerpen op het forum".</summary>
    string Words { get; }

    /// <summary>Number of things per term, by one command; a term that nothing carries is left out.</summary>
    Task<IReadOnlyDictionary<string, int>> CountAsync(IReadOnlyCollection<string> terms, CancellationToken cancellation);
}
