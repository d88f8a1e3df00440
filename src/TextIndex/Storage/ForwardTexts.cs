namespace DiversInclusief.TextIndex.Storage;

/// <summary>The texts of a segment's documents, one after the other, as <see cref="ForwardWriter"/> wrote them.</summary>
internal sealed class ForwardTexts(byte[] bytes, int[] starts)
{
    public byte[] Bytes { get; } = bytes;

    public int[] Starts { get; } = starts;

    public int Count => Starts.Length - 1;

    public ReadOnlySpan<byte> Of(int document) => Bytes.AsSpan(Starts[document], Starts[document + 1] - Starts[document]);
}
