using System.Security.Cryptography;

namespace DiversInclusief.Media;

/// <summary>A file that is being taken in, streamed to disk. Thrown away when this is disposed of, unless it was put in its place.</summary>
internal sealed class IncomingFile : IDisposable
{
    public const long LargestBytes = 25 * 1024 * 1024;
    private const int HeadBytes = 32;

    private IncomingFile(string path) => Path = path;

    public string Path { get; }
    public long Bytes { get; private set; }
    public string Hash { get; private set; } = "";

    /// <summary>The first bytes, which say what it is.</summary>
    public byte[] Head { get; private set; } = [];

    /// <summary>Reads one byte more than is allowed at most, so that a larger file shows without being kept whole.</summary>
    public static async Task<IncomingFile> TakeInAsync(Stream from, MediaDisk disk, CancellationToken cancellation)
    {
        var incoming = new IncomingFile(System.IO.Path.Combine(disk.Incoming, Writing.ShortId.New()));
        try { await incoming.ReadAsync(from, cancellation); }
        catch
        {
            incoming.Dispose();
            throw;
        }
        return incoming;
    }

    /// <summary>The bytes of another file, which takes the place of this one in one step.</summary>
    public void Become(string other)
    {
        using (var bytes = File.OpenRead(other))
            (Bytes, Hash) = (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        File.Move(other, Path, overwrite: true);
    }

    public void Dispose() => File.Delete(Path);

    private async Task ReadAsync(Stream from, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(Path, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[81920];
        for (int read; Bytes <= LargestBytes && (read = await from.ReadAsync(buffer, cancellation)) > 0; Bytes += read)
        {
            if (Bytes < HeadBytes)
                Head = [.. Head, .. buffer.AsSpan(0, Math.Min(read, HeadBytes - Head.Length))];
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
        Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
