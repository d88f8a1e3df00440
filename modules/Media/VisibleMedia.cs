using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>The visibility rule for files: readable is what something readable shows. Editors see everything.</summary>
internal static class VisibleMedia
{
    public static IQueryable<MediaFile> FilesVisibleTo(this AppDb db, Reader reader)
    {
        var files = db.Set<MediaFile>().AsNoTracking();
        return reader.May(Permission.ManageMedia) || reader.May(Permission.EditContent)
            ? files
            : files.Where(file => db.Set<MediaUse>().ReadableBy(reader).Any(use => use.Path == file.Path));
    }
}
