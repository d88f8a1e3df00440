using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Media;

/// <summary>A file of the library. The original is kept out of reach; visitors get copies that were made anew from it.</summary>
internal sealed class MediaFile : IReadable
{
    /// <summary>As content names it, such as "voorbeelden/buurtcafe.jpg".</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the original's bytes in lower-case hexadecimal: part of its address, so that a copy may be cached for ever.</summary>
    public required string Hash { get; set; }

    public required string ContentType { get; set; }
    public long Bytes { get; set; }

    /// <summary>Pixels after turning as the camera was held; 0 for what is not an image.</summary>
    public int Width { get; set; }
    public int Height { get; set; }

    public string Access { get; set; } = Token.Public;
    public DateTimeOffset StoredAt { get; set; }
    public string StoredBy { get; set; } = "";
}
