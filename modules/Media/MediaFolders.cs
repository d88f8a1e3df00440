using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>The folders of the library; few enough to be read together.</summary>
internal sealed class MediaFolders(AppDb db)
{
    /// <summary>More than this no editor finds anything in.</summary>
    public const int Most = 300;

    public async Task<FolderTree> AllAsync(CancellationToken cancellation) =>
        new(await db.Set<MediaFolder>().AsNoTracking().OrderBy(folder => folder.Name).Take(Most + 1).ToListAsync(cancellation));

    /// <summary>The folder at the end of this way from the top, made where it was not there.</summary>
    /// <returns>Null for the top itself.</returns>
    public async Task<string?> MakeAsync(IEnumerable<string> names, CancellationToken cancellation)
    {
        var parent = "";
        foreach (var name in names.Select(TypedText.Line).Where(name => name is not ("" or "." or "..")))
        {
            var found = await db.Set<MediaFolder>().FirstOrDefaultAsync(folder => folder.ParentId == parent && folder.Name == name, cancellation)
                ?? db.Add(new MediaFolder { Id = ShortId.New(), ParentId = parent, Name = name }).Entity;
            await db.SaveChangesAsync(cancellation);
            parent = found.Id;
        }
        return parent.Length > 0 ? parent : null;
    }
}
