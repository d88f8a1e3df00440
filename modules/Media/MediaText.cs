namespace DiversInclusief.Media;

/// <summary>The words of a document, by the hash of its bytes.</summary>
internal sealed class MediaText
{
    public const int Longest = 200_000;

    public required string Hash { get; init; }
    public required string Text { get; set; }
}
