using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Media;

/// <summary>Keeps what an editor says of a file; what shows it goes to the index again.</summary>
internal sealed class EditMediaHandler(AppDb db, MediaRows rows)
{
    public async Task HandleAsync(string id, Action<MediaFile> change, CancellationToken cancellation)
    {
        var file = await db.Set<MediaFile>().AsTracking().FirstAsync(f => f.Id == id, cancellation);
        change(file);
        // Who takes the trouble to describe a file wants to keep it.
        file.IsKept = true;
        await rows.WordsChangedAsync(file, cancellation);
        await rows.UsersChangedAsync([file.Path], cancellation);
        await db.SaveChangesAsync(cancellation);
    }
}
