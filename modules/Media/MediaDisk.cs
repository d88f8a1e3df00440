using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Media;

/// <summary>Where bytes lie: originals never served when they are images, copies served as they are. Names are hashes, so no name of a visitor reaches the disk.</summary>
internal sealed class MediaDisk(SitePaths paths, MediaSettings settings)
{
    public string Originals => paths.Folder("media/originals");

    public string Copies => paths.Folder("media/copies");

    /// <summary>What is being taken in; nothing here is worth keeping.</summary>
    public string Incoming => paths.Folder("media/incoming");

    public bool IsFull => new DriveInfo(paths.Root).AvailableFreeSpace < settings.KeepFreeMegabytes * 1024 * 1024;

    /// <summary>By the clock that dates the files here, which need not be that of the site: a disk may be another machine's.</summary>
    public DateTime Now()
    {
        var mark = Path.Combine(Incoming, Writing.ShortId.New());
        File.WriteAllBytes(mark, []);
        var now = File.GetLastWriteTimeUtc(mark);
        File.Delete(mark);
        return now;
    }

    public string Original(string hash) => Path.Combine(Originals, hash);

    public string Copy(string hash, int width) => Path.Combine(Copies, $"{hash}-{width}.webp");

    /// <summary>Takes a finished file to its place; when it stands there already it is the same, because its name is its hash.</summary>
    public static void Settle(string from, string to) => File.Move(from, to, overwrite: true);
}
