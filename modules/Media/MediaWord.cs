namespace DiversInclusief.Media;

/// <summary>A word of a file's name or description, so that searching the library asks an index.</summary>
internal sealed class MediaWord
{
    public const int Longest = 40;

    public required string FileId { get; init; }
    public required string Word { get; init; }
}
