namespace DiversInclusief.TextIndex;

/// <summary>What is typed so far and who types it.</summary>
public sealed record SuggestRequest
{
    public required string Text { get; init; }

    public required ReaderTokens Reader { get; init; }

    public int Take { get; init; } = 8;

    /// <summary>Facets whose values may be suggested, such as municipality and theme.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];
}
