using System.Collections.ObjectModel;

namespace DiversInclusief.TextIndex;

/// <summary>What the site hands over to be found. Only a reader who holds one of <see cref="AccessTokens"/> ever learns that it exists.</summary>
public sealed record Document
{
    public required string Id { get; init; }

    /// <summary>Also counted and chosen as the facet <c>kind</c>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public string Summary { get; init; } = "";

    public string Body { get; init; } = "";

    public string Attachment { get; init; } = "";

    public string Url { get; init; } = "";

    public DateTimeOffset Date { get; init; }

    /// <summary>Name to values; a value <c>a/b</c> also counts as <c>a</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Strength from 0 to 1 per name of <see cref="SignalWeights"/>; unknown names weigh nothing.</summary>
    public IReadOnlyDictionary<string, double> Signals { get; init; } = ReadOnlyDictionary<string, double>.Empty;

    /// <summary>No token means: for nobody.</summary>
    public required IReadOnlyList<string> AccessTokens { get; init; }

    /// <summary>Kept for display, never searched.</summary>
    public IReadOnlyDictionary<string, string> Stored { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
