using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;

namespace DiversInclusief.Tests.Media;

/// <summary>Pictures made on the spot, so that none needs to be kept.</summary>
internal static class Photo
{
    public static Task<byte[]> JpegAsync(int width, int height) => VipsAsync(".jpg", "gaussnoise", $"{width}", $"{height}");

    public static Task<byte[]> PngAsync(int width, int height) => VipsAsync(".png", "gaussnoise", $"{width}", $"{height}");

    /// <summary>A photograph that carries where it was taken, as phones do.</summary>
    public static async Task<byte[]> WithPlaceAsync(int width, int height, byte orientation = 1)
    {
        var jpeg = await JpegAsync(width, height);
        // libvips writes an EXIF block of its own; ours must be the only one.
        var rest = jpeg.AsSpan().IndexOf(new byte[] { 0xFF, 0xDB });
        return [.. jpeg[..2], .. ExifWithPlace(orientation), .. jpeg[rest..]];
    }

    /// <summary>A PNG with two text blocks that say where it was taken.</summary>
    public static async Task<byte[]> PngWithTextAsync(string secret)
    {
        var png = await PngAsync(500, 400);
        return [.. png[..33], .. Chunk("tEXt", [.. "Author\0"u8, .. System.Text.Encoding.Latin1.GetBytes(secret)]), .. png[33..]];
    }

    /// <summary>A PNG of one colour, small as a file and huge when decoded.</summary>
    public static byte[] Bomb(int side)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var row = 0; row < side; row++)
                zlib.Write(new byte[(side / 8) + 1]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        header[8] = 1;
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>A GIF of so many frames of one pixel.</summary>
    public static byte[] Gif(int frames)
    {
        byte[] frame = [0x21, 0xF9, 4, 0, 1, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        return [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, .. Enumerable.Repeat(frame, frames).SelectMany(bytes => bytes), 0x3B];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        System.Text.Encoding.ASCII.GetBytes(type).CopyTo(chunk, 4);
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }

    private static async Task<byte[]> VipsAsync(string extension, string operation, params string[] sizes)
    {
        var path = Path.Combine(Scratch.Folder("photo"), "made" + extension);
        using var process = Process.Start("vips", [operation, path, .. sizes]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
    }

    // APP1 with one IFD: how the camera was held, Artist "Anouk Geheim" and a GPS IFD whose latitude reference is N.
    private static byte[] ExifWithPlace(byte orientation)
    {
        byte[] tiff =
        [
            .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 3,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0x01, 0x3B, 0, 2, 0, 0, 0, 13, 0, 0, 0, 50,
            0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 64,
            0, 0, 0, 0, .. "Anouk Geheim\0\0"u8,
            0, 1, 0, 1, 0, 2, 0, 0, 0, 2, (byte)'N', 0, 0, 0, 0, 0, 0, 0,
        ];
        var length = tiff.Length + 8;
        return [0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. "Exif\0\0"u8, .. tiff];
    }
}
