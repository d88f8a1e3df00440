namespace DiversInclusief.Tests.Media;

/// <summary>Gives half of its bytes and then breaks, as a connection does.</summary>
internal sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes, 0, bytes.Length / 2)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and var read ? read : throw new EndOfStreamException("De verbinding viel weg.");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));
}
