using DiversInclusief.Media;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>A file of the draft that a preview link shows: as long as the link works, of this draft, and no other.</summary>
internal sealed class ShowPreviewFilePage(PreviewLinks links, ContentDefinitions definitions, GrantedMedia media) : PageModel
{
    public static string Under(string token) => $"/meelezen/{Uri.EscapeDataString(token)}/media/";

    public async Task<IActionResult> OnGetAsync(string token, string hash, string name, CancellationToken cancellation)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        if (token.Length > ReadPreviewPage.LongestToken || await links.FindAsync(token, cancellation) is not var (item, _) || await definitions.FindAsync(item.ContentType, cancellation) is not { } type)
            return NotFound();
        var answer = await media.AnswerAsync(hash, name, [.. ItemFiles.Of(item, type)], Response, cancellation);
        await answer.ExecuteAsync(HttpContext);
        return new EmptyResult();
    }
}
