namespace DiversInclusief.Media;

/// <summary>All folders with their places.</summary>
internal sealed class FolderTree(IReadOnlyList<MediaFolder> folders)
{
    public int Count => folders.Count;

    public MediaFolder? Find(string? id) => folders.FirstOrDefault(folder => folder.Id == id);

    public IEnumerable<MediaFolder> In(string parent) => folders.Where(folder => folder.ParentId == parent);

    /// <summary>From the top to the folder itself; a folder whose parent is gone stands at the top.</summary>
    public IReadOnlyList<MediaFolder> WayTo(string? id)
    {
        var way = new List<MediaFolder>();
        for (var folder = Find(id); folder is not null && !way.Contains(folder); folder = Find(folder.ParentId))
            way.Insert(0, folder);
        return way;
    }

    /// <summary>Such as "Verslagen / 2026".</summary>
    public string NameOf(string? id) => string.Join(" / ", WayTo(id).Select(folder => folder.Name));

    /// <summary>Itself and everything below it: where it cannot be moved to.</summary>
    public bool IsWithin(string? id, string folder) => WayTo(id).Any(step => step.Id == folder);

    /// <summary>How many levels stand below it.</summary>
    public int DepthBelow(string folder) => folders.Where(other => other.Id != folder).Select(other => WayTo(other.Id)).Where(way => way.Any(step => step.Id == folder))
        .Select(way => way.SkipWhile(step => step.Id != folder).Count() - 1).DefaultIfEmpty(0).Max();

    /// <summary>To choose from, by their whole name.</summary>
    public IEnumerable<(string Id, string Name)> All => folders.Select(folder => (folder.Id, NameOf(folder.Id))).OrderBy(folder => folder.Item2, StringComparer.CurrentCultureIgnoreCase);
}
