using System.Globalization;
using System.Text;

namespace DiversInclusief.Media;

/// <summary>How large an image is, said by libvips from its first bytes, before a single pixel is decoded.</summary>
internal sealed record ImageHeader(int Width, int Height, bool LiesOnItsSide)
{
    /// <summary>As visitors see it.</summary>
    public (int Width, int Height) Size => LiesOnItsSide ? (Height, Width) : (Width, Height);

    public long Pixels => (long)Width * Height;

    /// <param name="listing">Lines of "name: value"; an image can add lines with its own texts, but only after those that libvips begins with.</param>
    public static ImageHeader? Read(byte[] listing)
    {
        var lines = Encoding.Latin1.GetString(listing).Split('\n');
        // EXIF orientations 5 to 8 stand on their side.
        return Number(lines, "width: ") is { } width && Number(lines, "height: ") is { } height
            ? new ImageHeader(width, height, Number(lines, "orientation: ") is >= 5 and <= 8)
            : null;
    }

    private static int? Number(string[] lines, string name) =>
        Array.Find(lines, line => line.StartsWith(name, StringComparison.Ordinal)) is { } line
        && int.TryParse(line.AsSpan(name.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
