using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Search.KeepSnapshot;

/// <summary>Where this node keeps its snapshot: in the data folder.</summary>
internal sealed class SnapshotPlace(SitePaths paths)
{
    public string Folder => Path.Combine(paths.Root, "search");

    public string File => Path.Combine(Folder, "index.snapshot");

    /// <summary>Bytes that the disk still has; the database may stand on the same one.</summary>
    public long FreeSpace => new DriveInfo(Folder).AvailableFreeSpace;
}
