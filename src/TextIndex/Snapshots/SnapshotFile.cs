using System.Security.Cryptography;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Snapshots;

/// <summary>
/// A view of the index as a file. It is written beside and renamed, so that a reader finds the old one whole or the new one whole;
/// the checksum at its end is verified before anything is believed.
/// </summary>
internal static class SnapshotFile
{
    private const long Magic = 0x0001_5844_4954_4944;
    private const int BufferSize = 1 << 20;

    /// <param name="path">Where the snapshot will stand.</param>
    /// <param name="fingerprint">Of the analysis; another one will not be read.</param>
    /// <param name="position">How far the change feed had been applied.</param>
    /// <param name="content">What to write.</param>
    public static void Save(string path, string fingerprint, string position, ViewWriter content)
    {
        var beside = path + ".new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize))
            {
                using var writer = new SnapshotWriter(stream);
                writer.Write(Magic);
                writer.Write(fingerprint);
                writer.Write(position);
                content.Write(writer);
                writer.Finish();
                stream.Flush(flushToDisk: true);
            }
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Null when there is no snapshot, or one that is damaged or made by other rules.</summary>
    public static Snapshot? Load(string path, string fingerprint, IndexView empty, out SnapshotFault fault)
    {
        fault = SnapshotFault.Missing;
        if (!File.Exists(path)) return null;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        fault = SnapshotFault.Damaged;
        if (!IsWhole(stream)) return null;
        stream.Position = 0;
        var reader = new SnapshotReader(stream);
        fault = SnapshotFault.OtherVersion;
        if (reader.ReadLong() != Magic || reader.ReadString() != fingerprint) return null;
        fault = SnapshotFault.None;
        var position = reader.ReadString();
        return new Snapshot(new ViewReader(reader, empty).Read(), position);
    }

    private static bool IsWhole(FileStream stream)
    {
        var left = stream.Length - SHA256.HashSizeInBytes;
        if (left < sizeof(long)) return false;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        while (left > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0) return false;
            hash.AppendData(buffer, 0, read);
            left -= read;
        }
        stream.ReadExactly(buffer, 0, SHA256.HashSizeInBytes);
        return hash.GetHashAndReset().AsSpan().SequenceEqual(buffer.AsSpan(0, SHA256.HashSizeInBytes));
    }
}
