using System.Buffers.Binary;
using System.Text;

namespace DiversInclusief.Media;

/// <summary>libvips 8.14 leaves EXIF (with the place where a photo was taken) in WebP although told to strip, so the chunks go here.</summary>
internal static class WebpMetadata
{
    private const int Header = 12;

    // In VP8X: ICC profile, EXIF and XMP present.
    private const byte MetadataFlags = 0b0010_1100;

    /// <exception cref="InvalidDataException">Not a whole RIFF file.</exception>
    public static byte[] Remove(byte[] webp)
    {
        using var kept = new MemoryStream(webp.Length);
        kept.Write(webp, 0, Header);
        for (var at = Header; at + 8 <= webp.Length;)
        {
            var chunk = ChunkAt(webp, at);
            if (Encoding.ASCII.GetString(chunk[..4]) is not ("EXIF" or "XMP " or "ICCP"))
                kept.Write(WithoutFlags(chunk));
            at += chunk.Length;
        }
        var result = kept.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(result.AsSpan(4), result.Length - 8);
        return result;
    }

    private static ReadOnlySpan<byte> ChunkAt(byte[] webp, int at)
    {
        var size = BinaryPrimitives.ReadInt32LittleEndian(webp.AsSpan(at + 4));
        var padded = 8L + size + (size & 1);
        return size < 0 || at + padded > webp.Length ? throw new InvalidDataException("A WebP chunk is cut off.") : webp.AsSpan(at, (int)padded);
    }

    private static ReadOnlySpan<byte> WithoutFlags(ReadOnlySpan<byte> chunk)
    {
        if (!chunk.StartsWith("VP8X"u8))
            return chunk;
        var copy = chunk.ToArray();
        copy[8] &= unchecked((byte)~MetadataFlags);
        return copy;
    }
}
