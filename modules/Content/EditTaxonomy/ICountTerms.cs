namespace DiversInclusief.Content;

/// <summary>A module above whose things carry terms too, such as topics of the forum.</summary>
public interface ICountTerms
{
    /// <returns>What it counted, such as "3 onderwerpen op het forum".</returns>
    string Words(int count);

    /// <summary>Number of things per term, by one command; a term that nothing carries is left out.</summary>
    Task<IReadOnlyDictionary<string, int>> CountAsync(IReadOnlyCollection<string> terms, CancellationToken cancellation);
}
