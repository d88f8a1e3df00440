namespace DiversInclusief.Media;

/// <summary>Copies of an image that wait to be put in their place; those still here when this is disposed of are thrown away.</summary>
internal sealed class MadeCopies : IDisposable
{
    private readonly List<(int Width, string File)> _files = [];

    public (int Width, int Height) Size { get; set; }

    public (int Width, string File) Widest => _files[^1];

    public async Task AddAsync(int width, string folder, byte[] webp, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, Writing.ShortId.New());
        _files.Add((width, file));
        await File.WriteAllBytesAsync(file, webp, cancellation);
    }

    public void Settle(MediaDisk disk, string hash)
    {
        foreach (var (width, file) in _files)
            MediaDisk.Settle(file, disk.Copy(hash, width));
    }

    public void Dispose()
    {
        foreach (var (_, file) in _files)
            File.Delete(file);
    }
}
