namespace DiversInclusief.Media;

/// <summary>A file that passed every check, waiting to get its place and its row.</summary>
internal sealed class CheckedMedia(IncomingFile incoming, FileKind kind) : IDisposable
{
    public IncomingFile Incoming => incoming;
    public FileKind Kind => kind;
    public MadeCopies Copies { get; } = new();
    public bool IsActive { get; set; }

    /// <summary>That a PDF names, which cannot be taken out; null for none.</summary>
    public string? Author { get; set; }

    public void Settle(MediaDisk disk)
    {
        Copies.Settle(disk, incoming.Hash);
        MediaDisk.Settle(incoming.Path, disk.Original(incoming.Hash));
    }

    /// <summary>What the row says of the bytes.</summary>
    public void Describe(MediaFile file)
    {
        (file.Hash, file.ContentType, file.Bytes, file.IsActive, file.Author) = (incoming.Hash, kind.ContentType, incoming.Bytes, IsActive, Author);
        (file.Width, file.Height) = Copies.Size;
    }

    public void Dispose()
    {
        Copies.Dispose();
        incoming.Dispose();
    }
}
