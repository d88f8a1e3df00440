namespace DiversInclusief.TextIndex.Storage;

/// <summary>Writes positions posting by posting in the bytes of <see cref="PositionCode"/>.</summary>
internal sealed class PositionWriter
{
    private readonly ByteBuffer _bytes = new(1 << 16);
    private int _run;

    /// <summary>Where the next block of postings starts; no run goes across.</summary>
    public uint StartBlock()
    {
        EndRun();
        return (uint)_bytes.Length;
    }

    /// <summary>A posting without positions.</summary>
    public void AddNone()
    {
        if (++_run == PositionCode.LongestRun) EndRun();
    }

    public void Add(uint distance, bool isLast)
    {
        EndRun();
        var (first, shortest) = isLast ? (0, PositionCode.More) : (PositionCode.More, PositionCode.LastLong - PositionCode.More);
        var beyond = (int)distance - shortest;
        if (beyond < 0) _bytes.Add([(byte)(first + distance)]);
        else if (beyond >> 8 < PositionCode.LongPages) _bytes.Add([(byte)((isLast ? PositionCode.LastLong : PositionCode.MoreLong) + (beyond >> 8)), (byte)beyond]);
        else
        {
            _bytes.Add([(byte)(isLast ? PositionCode.LastFar : PositionCode.MoreFar)]);
            _bytes.Add(distance);
        }
    }

    public byte[] ToArray()
    {
        EndRun();
        return _bytes.ToArray();
    }

    private void EndRun()
    {
        if (_run > 0) _bytes.Add([(byte)(PositionCode.Run + _run - 1)]);
        _run = 0;
    }
}
