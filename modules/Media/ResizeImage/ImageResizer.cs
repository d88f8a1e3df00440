using System.Globalization;
using System.Text;

namespace DiversInclusief.Media;

/// <summary>Makes the copies that pages show: turned as the camera was held, in sRGB, as WebP without any metadata. Two at a time.</summary>
internal sealed class ImageResizer : IDisposable
{
    private const long MostPixels = 40_000_000;
    private static readonly string[] HeaderFields = ["width", "height", "orientation"];
    private readonly SemaphoreSlim _workers = new(2);

    /// <returns>Width and height of the largest copy's original, or null when the bytes are no readable image of at most 40 megapixels.</returns>
    public async Task<(int Width, int Height)?> MakeCopiesAsync(byte[] image, Func<int, string> pathOf, CancellationToken cancellation)
    {
        await _workers.WaitAsync(cancellation);
        try
        {
            if (await SizeAsync(image, cancellation) is not { } size || (long)size.Width * size.Height > MostPixels)
                return null;
            foreach (var width in MediaCard.Widths)
                if (!await MakeCopyAsync(image, width, pathOf(width), cancellation))
                    return null;
            return size;
        }
        finally { _workers.Release(); }
    }

    public void Dispose() => _workers.Dispose();

    private static async Task<bool> MakeCopyAsync(byte[] image, int width, string path, CancellationToken cancellation)
    {
        // ">" never enlarges; the height is free up to eight times the width.
        var copy = await VipsProcess.RunAsync("/usr/bin/vipsthumbnail",
            ["stdin[fail_on=truncated]", "--size", $"{width}x{width * 8}>", "--vips-concurrency=1", "--export-profile", "srgb", "-o", ".webp[Q=80,strip]"], image, cancellation);
        if (copy is not { Length: > 12 })
            return false;
        await MediaFolder.WriteAsync(path, WebpMetadata.Remove(copy), cancellation);
        return true;
    }

    private static async Task<(int Width, int Height)?> SizeAsync(byte[] image, CancellationToken cancellation)
    {
        var fields = await Task.WhenAll(HeaderFields.Select(field => VipsProcess.RunAsync("/usr/bin/vipsheader", ["-f", field, "stdin"], image, cancellation)));
        if (Number(fields[0]) is not { } width || Number(fields[1]) is not { } height)
            return null;
        // EXIF orientations 5 to 8 stand on their side.
        return Number(fields[2]) >= 5 ? (height, width) : (width, height);
    }

    private static int? Number(byte[]? text) =>
        text is not null && int.TryParse(Encoding.ASCII.GetString(text).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
