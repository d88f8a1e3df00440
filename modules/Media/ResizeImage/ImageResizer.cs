using System.Globalization;

namespace DiversInclusief.Media;

/// <summary>Makes the copies that pages show: turned as the camera was held, in sRGB, as WebP without any metadata. Two images at a time.</summary>
internal sealed class ImageResizer(ChildProcess programs, MediaDisk disk) : IDisposable
{
    private const long MostPixels = 40_000_000;
    private const int MostHeader = 1_000_000;
    private const int LargestCopy = 16 * 1024 * 1024;
    private readonly SemaphoreSlim _workers = new(2);

    /// <param name="made">Receives the copies.</param>
    /// <returns>What is wrong in Dutch; null when every copy was made.</returns>
    public async Task<string?> MakeAsync(string image, MadeCopies made, CancellationToken cancellation)
    {
        await _workers.WaitAsync(cancellation);
        try
        {
            var listing = await programs.RunAsync("vipsheader", ["-a", "stdin"], image, MostHeader, cancellation);
            if (listing.Output is null || ImageHeader.Read(listing.Output) is not { } header)
                return Wrong(listing);
            if (header.Pixels > MostPixels)
                return Refusal.TooManyPixels(header.Width, header.Height);
            made.Size = header.Size;
            return await MakeCopiesAsync(image, made, cancellation);
        }
        finally { _workers.Release(); }
    }

    public void Dispose() => _workers.Dispose();

    private async Task<string?> MakeCopiesAsync(string image, MadeCopies made, CancellationToken cancellation)
    {
        foreach (var width in MediaCard.WidthsFor(made.Size.Width))
        {
            var copy = await programs.RunAsync("vipsthumbnail", Arguments(width), image, LargestCopy, cancellation);
            if (copy.Output is not { Length: > 12 } webp)
                return Wrong(copy);
            await made.AddAsync(width, disk.Incoming, WebpMetadata.Remove(webp), cancellation);
        }
        return null;
    }

    // Only what comes in by standard input can be made to fail when it is cut off. ">" never enlarges; the height is free up to eight times the width.
    private static string[] Arguments(int width) =>
    [
        "stdin[fail_on=truncated]", "--size", string.Create(CultureInfo.InvariantCulture, $"{width}x{width * 8}>"), "--vips-concurrency=1", "--export-profile", "srgb", "-o", ".webp[Q=80,strip]",
    ];

    private static string Wrong(ProgramAnswer answer) => answer.IsAbsent ? Refusal.NoPictures : Refusal.BadPicture;
}
