namespace DiversInclusief.TextIndex.Storage;

/// <summary>Seven bits a byte, low first.</summary>
internal static class Varint
{
    public const int Longest = 5;

    public static int Write(Span<byte> target, uint value)
    {
        var at = 0;
        for (; value >= 0x80; value >>= 7) target[at++] = (byte)(value | 0x80);
        target[at++] = (byte)value;
        return at;
    }

    public static uint Read(ReadOnlySpan<byte> source, ref int at)
    {
        uint value = source[at++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = source[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
