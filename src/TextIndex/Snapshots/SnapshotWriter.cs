using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DiversInclusief.TextIndex.Snapshots;

/// <summary>Writes numbers, strings and whole arrays, and keeps the checksum of everything written.</summary>
internal sealed class SnapshotWriter(Stream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Write(long value) => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in value)));

    public void Write(int value) => Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    public void Write(string text)
    {
        Write(text.Length);
        Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Write<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        Write(items.Length);
        Write(MemoryMarshal.AsBytes(items));
    }

    public void Write<T>(T[] items)
        where T : unmanaged => Write<T>(items.AsSpan());

    /// <summary>The checksum closes the file.</summary>
    public void Finish() => stream.Write(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        stream.Write(bytes);
    }
}
