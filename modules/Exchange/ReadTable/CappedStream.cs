namespace DiversInclusief.Exchange;

/// <summary>
/// XML that is read on until more comes out than may: what a small file unpacks to is not known beforehand.
/// Nor may one text or attribute be endless, because a reader of XML keeps each whole.
/// </summary>
internal sealed class CappedStream(Stream inner, long most) : Stream
{
    private const int LongestToken = 4_000_000;
    private long _read;
    private long _sinceTag;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var tag = buffer[..read].LastIndexOf((byte)'<');
        _sinceTag = tag < 0 ? _sinceTag + read : read - tag;
        return (_read += read) > most || _sinceTag > LongestToken ? throw new TableException("Dit Excel-bestand is uitgepakt te groot. Laat weg wat je niet nodig hebt, of knip het in stukken.") : read;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
