using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Media;

/// <summary>Where bytes lie: originals never served, copies served as they are. Names are hashes, so no name of a visitor reaches the disk.</summary>
internal sealed class MediaFolder(SitePaths paths)
{
    public string Original(string hash) => Path.Combine(paths.Folder("media/originals"), hash);

    public string Copy(string hash, int width) => Path.Combine(paths.Folder("media/copies"), $"{hash}-{width}.webp");

    /// <summary>Written beside and renamed, so that a half-written file never bears the name.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var beside = $"{path}.{Kernel.Text.ShortId.New()}";
        try
        {
            await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
                await file.WriteAsync(bytes, cancellation);
            File.Move(beside, path, overwrite: true);
        }
        finally { File.Delete(beside); }
    }
}
