namespace DiversInclusief.TextIndex.Storage;

/// <summary>Reads what <see cref="ForwardWriter"/> wrote, word by word.</summary>
internal ref struct ForwardReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    public ForwardReader(ReadOnlySpan<byte> document)
    {
        _bytes = document;
        for (var field = 0; field < FieldWeights.Fields; field++) Lengths[field] = (int)Varint.Read(_bytes, ref _at);
    }

    public FieldLengths Lengths;

    /// <summary>Number of the gap after the last word read; -1 is one space.</summary>
    public int Gap { get; private set; }

    /// <summary>Call at the start of each field, in order: number of the gap before its first word.</summary>
    public int LeadingGap() => (int)Varint.Read(_bytes, ref _at);

    public int NextSurface()
    {
        var token = Varint.Read(_bytes, ref _at);
        Gap = (token & 1) == 0 ? -1 : (int)Varint.Read(_bytes, ref _at);
        return (int)(token >> 1);
    }
}
