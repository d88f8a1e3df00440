using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Exchange;

/// <summary>How bringing in a site goes, and how it ended.</summary>
[RequirePermission(Permission.ManageSettings)]
internal sealed class ShowSitePage(Uploads uploads, CurrentMember me) : PageModel
{
    public Upload Upload { get; private set; } = null!;

    public UploadProgress Progress => UploadProgress.Of(Upload, uploads, "/beheer/uitwisselen/hele-site/" + Upload.Id);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var isFragment = UploadProgress.IsAskedOf(Request);
        if (!MoveSite.IsFor(me.Reader) || await (isFragment ? uploads.FindAsync(id, me.Reader, cancellation) : uploads.FindSettledAsync(id, me.Reader, cancellation)) is not { Kind: UploadKind.Site } upload)
            return NotFound();
        Upload = upload;
        Response.Headers.Append("Vary", UploadProgress.FragmentHeader);
        return isFragment ? Partial("_Progress", Progress) : Page();
    }
}
