using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>For the script of a form: takes a file in as soon as it is chosen, and throws away one that was taken out of the form before it was posted.</summary>
[RequirePermission(Permission.Reply), OwnTransaction, TakeUploads, RequestSizeLimit(TakeUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = TakeUploadsAttribute.MostBytes), EnableRateLimiting("upload")]
internal sealed class UploadFilePage(AppDb db, Transaction transaction, Attachments attachments, TakenUploads taken, CurrentMember me) : PageModel
{
    public const string Address = "/forum/bijlage";

    /// <param name="weg">Id of a file to throw away.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] string? weg, CancellationToken cancellation)
    {
        if (weg is not null)
            await transaction.RunAsync(() => RemoveAsync(weg, cancellation), cancellation);
        return new JsonResult(taken.Files.Select(ForScript).Concat(taken.Errors.Select(error => (object)new { error })));
    }

    private async Task RemoveAsync(string id, CancellationToken cancellation)
    {
        var member = me.Reader.MemberId;
        if (await db.Set<Attachment>().AnyAsync(f => f.Id == id && f.OwnerId == member && f.PostId == null && f.HeldId == null && f.ProposalId == null, cancellation))
            await attachments.RemoveAsync([id], cancellation);
    }

    private static object ForScript(Attachment file)
    {
        var shown = new PostFile(file.Id, file.File, "");
        return new { id = file.Id, name = file.Name, facts = shown.Facts, shown = file.File.IsImage ? shown.Card.Url(400) : null, address = shown.Card.Url(), author = file.Author };
    }
}
