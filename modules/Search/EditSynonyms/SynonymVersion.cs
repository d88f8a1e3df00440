namespace DiversInclusief.Search.EditSynonyms;

/// <summary>The whole list as someone saved it. Versions are kept: they tell who changed what.</summary>
internal sealed class SynonymVersion
{
    /// <summary>One more than the version it was made from, so that two who start from the same version cannot both save.</summary>
    public required int Version { get; init; }

    public required string Rules { get; init; }

    /// <summary>Name of who saved it; empty for the list that comes with the site.</summary>
    public required string Author { get; init; }

    public required DateTimeOffset At { get; init; }
}
