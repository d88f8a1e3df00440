using System.Diagnostics;

namespace DiversInclusief.Tests.Media;

/// <summary>Photographs made on the spot, so that none needs to be kept.</summary>
internal static class Photo
{
    public static Task<byte[]> JpegAsync(int width, int height) => VipsAsync(".jpg", "gaussnoise", $"{width}", $"{height}");

    /// <summary>A photograph that carries where it was taken, as phones do.</summary>
    public static async Task<byte[]> WithPlaceAsync(int width, int height)
    {
        var jpeg = await JpegAsync(width, height);
        return [.. jpeg[..2], .. ExifWithPlace(), .. jpeg[2..]];
    }

    private static async Task<byte[]> VipsAsync(string extension, string operation, params string[] sizes)
    {
        var path = Path.Combine(Scratch.Folder("photo"), "made" + extension);
        using var process = Process.Start("vips", [operation, path, .. sizes]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
    }

    // APP1 with one IFD: Artist "Anouk Geheim" and a GPS IFD whose latitude reference is N.
    private static byte[] ExifWithPlace()
    {
        byte[] tiff =
        [
            .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2,
            0x01, 0x3B, 0, 2, 0, 0, 0, 13, 0, 0, 0, 38,
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 52,
            0, 0, 0, 0, .. "Anouk Geheim\0\0"u8,
            0, 1, 0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0, 0, 0, 0, 0,
        ];
        var length = tiff.Length + 8;
        return [0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. "Exif\0\0"u8, .. tiff];
    }
}
