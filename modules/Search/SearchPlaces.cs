namespace DiversInclusief.Search;

/// <summary>Menus that Search shows and other modules add to.</summary>
public static class SearchPlaces
{
    /// <summary>What an editor can do about a query that finds nothing, such as writing what is missing.</summary>
    public const string NothingFound = "nothing-found";
}
