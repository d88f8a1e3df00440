using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Takes one file in for a post that is still being written. The same file twice is one.</summary>
internal sealed class UploadFileHandler(AppDb db, LooseFiles loose, CurrentMember me, TimeProvider clock)
{
    // A person writes a handful of posts in a day; a script could fill the disk.
    private const int MostWaiting = 40;

    private const string TooMany = "Je hebt al veel bestanden geplaatst die nog bij geen bericht staan. Plaats eerst je berichten, of probeer het morgen opnieuw.";

    /// <returns>The file, or what is wrong with it in Dutch.</returns>
    public async Task<(Attachment? File, string? Error)> HandleAsync(IFormFile upload, CancellationToken cancellation)
    {
        var member = me.Reader.MemberId!;
        if (await db.Set<Attachment>().CountAsync(f => f.OwnerId == member && f.PostId == null, cancellation) >= MostWaiting)
            return (null, TooMany);
        Attachment? kept = null;
        await using var content = upload.OpenReadStream();
        var (_, error) = await loose.TakeInAsync(upload.FileName, content, async file => kept = await KeepAsync(file, member, cancellation), cancellation);
        return (kept, error);
    }

    private async Task<Attachment> KeepAsync(LooseFile file, string member, CancellationToken cancellation)
    {
        var known = await db.Set<Attachment>().AsTracking().FirstOrDefaultAsync(f => f.Hash == file.Hash && f.OwnerId == member && f.PostId == null && f.HeldId == null && f.ProposalId == null, cancellation);
        if (known is null)
            return db.Add(Attachment.Of(file, member, clock.GetUtcNow())).Entity;
        known.UploadedAt = clock.GetUtcNow();
        return known;
    }
}
