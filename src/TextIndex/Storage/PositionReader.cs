namespace DiversInclusief.TextIndex.Storage;

/// <summary>Reads what <see cref="PositionWriter"/> wrote, from the start of a block.</summary>
internal struct PositionReader(byte[] bytes, int at)
{
    private readonly byte[] _bytes = bytes;
    private int _at = at;
    private int _run;

    public void Skip(int postings)
    {
        for (; postings > 0; postings--)
            if (!IsInRun())
                while (!Next(out _)) { }
    }

    /// <summary>All positions of the posting it stands at, ascending.</summary>
    public void Read(List<int> positions)
    {
        if (IsInRun()) return;
        var position = 0;
        bool isLast;
        do
        {
            isLast = Next(out var distance);
            position += distance;
            positions.Add(position);
        }
        while (!isLast);
    }

    /// <summary>Whether the posting has no positions; it is passed then.</summary>
    private bool IsInRun()
    {
        if (_run == 0)
        {
            if (_bytes[_at] < PositionCode.Run) return false;
            _run = _bytes[_at++] - PositionCode.Run + 1;
        }
        _run--;
        return true;
    }

    private bool Next(out int distance)
    {
        int code = _bytes[_at++];
        distance = code switch
        {
            < PositionCode.More => code,
            < PositionCode.LastLong => code - PositionCode.More,
            < PositionCode.MoreLong => PositionCode.More + ((code - PositionCode.LastLong) << 8) + _bytes[_at++],
            < PositionCode.LastFar => PositionCode.LastLong - PositionCode.More + ((code - PositionCode.MoreLong) << 8) + _bytes[_at++],
            _ => (int)Varint.Read(_bytes, ref _at),
        };
        return code is < PositionCode.More or (>= PositionCode.LastLong and < PositionCode.MoreLong) or PositionCode.LastFar;
    }
}
