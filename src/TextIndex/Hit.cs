using System.Collections.ObjectModel;

namespace DiversInclusief.TextIndex;

/// <summary>One found document as the result page needs it. Texts are plain: whoever writes them out encodes them.</summary>
public sealed record Hit
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public string Url { get; init; } = "";

    public DateTimeOffset Date { get; init; }

    public double Score { get; init; }

    public IReadOnlyDictionary<string, string> Stored { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The title in pieces, matches marked.</summary>
    public IReadOnlyList<MarkedText> MarkedTitle { get; init; } = [];

    /// <summary>The best passages in pieces, matches marked.</summary>
    public IReadOnlyList<MarkedText> Snippet { get; init; } = [];

    /// <summary>Line of the body that the best passage starts on, the first being 0; null when it comes from elsewhere or nothing was marked.</summary>
    public int? BodyLine { get; init; }
}
