using System.Runtime.InteropServices;

namespace DiversInclusief.TextIndex.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> wrote, in the same order.</summary>
internal sealed class SnapshotReader(Stream stream)
{
    public long ReadLong()
    {
        var value = 0L;
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<long>(ref value)));
        return value;
    }

    public int ReadInt()
    {
        var value = 0;
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<int>(ref value)));
        return value;
    }

    public string ReadString() => ReadString(ReadInt());

    public T[] ReadArray<T>()
        where T : unmanaged
    {
        var items = GC.AllocateUninitializedArray<T>(ReadInt());
        stream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    private string ReadString(int length) => length == 0 ? "" : string.Create(length, stream, (target, source) => source.ReadExactly(MemoryMarshal.AsBytes(target)));
}
