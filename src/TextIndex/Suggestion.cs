namespace DiversInclusief.TextIndex;

/// <summary>One completion, drawn only from documents the reader may read.</summary>
public sealed record Suggestion
{
    public required SuggestionKind Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>The text in pieces, what was typed marked.</summary>
    public IReadOnlyList<MarkedText> Marked { get; init; } = [];

    /// <summary>Of a title: where the document is.</summary>
    public string? Url { get; init; }

    /// <summary>Of a facet value: the facet.</summary>
    public string? Facet { get; init; }
}
