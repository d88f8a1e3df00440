using System.Collections.ObjectModel;

namespace DiversInclusief.TextIndex;

/// <summary>One search. An empty query matches everything the reader may read, newest first.</summary>
public sealed record SearchRequest
{
    public required string Query { get; init; }

    public required ReaderTokens Reader { get; init; }

    public MatchMode Mode { get; init; } = MatchMode.Web;

    /// <summary>Facet name to chosen values: OR within a facet, AND between facets.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Choices { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Names of the facets to count.</summary>
    public IReadOnlyList<string> CountFacets { get; init; } = [];

    /// <summary>Facet values close to the reader (such as the types of the own municipality): they lift a little, they never filter.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Prefer { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>A list to try out in this one search instead of the index's own; null for the index's own.</summary>
    public SynonymList? Synonyms { get; init; }

    /// <summary>First moment that still counts.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>First moment that no longer counts.</summary>
    public DateTimeOffset? Until { get; init; }

    public SortOrder Sort { get; init; } = SortOrder.Relevance;

    public int Take { get; init; } = 10;

    /// <summary>Hits to pass over; at most 10,000.</summary>
    public int Skip { get; init; }

    /// <summary><see cref="SearchPage.Next"/> of the page before, instead of <see cref="Skip"/>.</summary>
    public string? After { get; init; }

    public bool Highlight { get; init; } = true;
}
