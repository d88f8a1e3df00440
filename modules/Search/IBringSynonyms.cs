namespace DiversInclusief.Search;

/// <summary>A module that knows words of its own that mean the same, besides the list that editors keep.</summary>
public interface IBringSynonyms
{
    /// <summary>Rules as in that list, such as "taalles > Taal en inburgering". Asked every few seconds, so answered from memory.</summary>
    Task<IReadOnlyList<string>> RulesAsync(CancellationToken cancellation);
}
