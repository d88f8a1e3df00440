namespace DiversInclusief.Tests.Media;

/// <summary>Gives half of its bytes and then breaks, as a connection does.</summary>
/// <param name="broken">Told when it happens: the test server only hears of it when the caller hangs up, as a real one does by itself.</param>
internal sealed class BrokenStream(byte[] bytes, Action? broken = null) : MemoryStream(bytes, 0, bytes.Length / 2)
{
    public override int Read(Span<byte> buffer)
    {
        if (base.Read(buffer) is > 0 and var read)
            return read;
        broken?.Invoke();
        throw new EndOfStreamException("De verbinding viel weg.");
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));
}
