using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Makes, renames, moves and removes folders of the library. No address of a file changes by it.</summary>
internal sealed class EditFolderHandler(AppDb db)
{
    private const int Deepest = 5;

    /// <param name="folder">Null makes a new one.</param>
    /// <returns>The folder, or what is wrong in Dutch with one of the fields.</returns>
    public async Task<(MediaFolder? Folder, string Field, string Error)> SaveAsync(MediaFolder? folder, FolderForm form, FolderTree tree, CancellationToken cancellation)
    {
        var (name, parent) = (TypedText.Line(form.Name), form.ParentId ?? "");
        if (name.Length is 0 or > MediaFolder.LongestName)
            return (null, nameof(form.Name), $"Geef de map een naam van hoogstens {MediaFolder.LongestName} tekens.");
        if (tree.In(parent).Any(other => other.Id != folder?.Id && other.Name.Equals(name, StringComparison.CurrentCultureIgnoreCase)))
            return (null, nameof(form.Name), $"Hier staat al een map die ‘{name}’ heet. Kies een andere naam.");
        if (folder is null && tree.Count >= MediaFolders.Most)
            return (null, nameof(form.Name), $"Er zijn al {MediaFolders.Most} mappen. Verwijder eerst een lege map.");
        return WrongPlace(folder, parent, tree) is { } wrong ? (null, nameof(form.ParentId), wrong) : (await WriteAsync(folder, name, parent, cancellation), "", "");
    }

    /// <returns>What keeps it from being removed, in Dutch.</returns>
    public async Task<string?> RemoveAsync(MediaFolder folder, FolderTree tree, CancellationToken cancellation)
    {
        if (tree.In(folder.Id).Any() || await db.Set<MediaFile>().AnyAsync(file => file.FolderId == folder.Id, cancellation))
            return "Deze map is niet leeg. Verplaats of verwijder eerst wat erin staat.";
        await db.Set<MediaFolder>().Where(one => one.Id == folder.Id).ExecuteDeleteAsync(cancellation);
        return null;
    }

    private static string? WrongPlace(MediaFolder? folder, string parent, FolderTree tree)
    {
        if (parent.Length > 0 && tree.Find(parent) is null)
            return "Deze map is er niet meer. Kies een andere.";
        if (folder is not null && tree.IsWithin(parent, folder.Id))
            return "Een map kan niet in zichzelf staan. Kies een andere.";
        return tree.WayTo(parent).Count + 1 + (folder is null ? 0 : tree.DepthBelow(folder.Id)) > Deepest ? $"Mappen gaan hoogstens {Deepest} diep. Kies een andere." : null;
    }

    private async Task<MediaFolder> WriteAsync(MediaFolder? folder, string name, string parent, CancellationToken cancellation)
    {
        var row = folder is null ? db.Add(new MediaFolder { Id = ShortId.New(), Name = name }).Entity : await db.Set<MediaFolder>().AsTracking().FirstAsync(one => one.Id == folder.Id, cancellation);
        (row.Name, row.ParentId) = (name, parent);
        await db.SaveChangesAsync(cancellation);
        return row;
    }
}
