using System.Collections.ObjectModel;

namespace DiversInclusief.TextIndex;

/// <summary>One page of results with everything needed to draw it.</summary>
public sealed record SearchPage
{
    public static SearchPage Empty { get; } = new();

    public IReadOnlyList<Hit> Hits { get; init; } = [];

    /// <summary>Readable documents that match; a lower bound when <see cref="TotalIsExact"/> is false.</summary>
    public int Total { get; init; }

    public bool TotalIsExact { get; init; } = true;

    /// <summary>Per asked facet its values, highest count first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<FacetCount>>.Empty;

    /// <summary>True when not all words occurred together, so that documents with some of them are shown.</summary>
    public bool FellBackToAny { get; init; }

    /// <summary>The query that was answered instead, after correcting typing mistakes; null when the query was taken as typed.</summary>
    public string? CorrectedQuery { get; init; }

    /// <summary>A better spelling to offer; it always has hits for this reader.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Where the next page starts; null on the last page.</summary>
    public string? Next { get; init; }
}
