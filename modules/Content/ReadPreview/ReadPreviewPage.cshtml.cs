using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace DiversInclusief.Content;

/// <summary>The newest version of an item for who has the link. It shows nothing else that a visitor may not read.</summary>
internal sealed class ReadPreviewPage(PreviewLinks links, ReadItem read, ICompositeViewEngine views) : PageModel
{
    internal const int LongestToken = 60;

    public ItemReading Reading { get; private set; } = null!;
    public DateTimeOffset Until { get; private set; }
    public string View { get; private set; } = "_Item";

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        // Its address is the key: it goes to no search engine, no cache and no other site.
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (token.Length > LongestToken || await links.FollowAsync(token, cancellation) is not var (item, link) || await read.ReadAsync(item, Reader.Visitor, cancellation, ShowPreviewFilePage.Under(token)) is not { } reading)
            return NotFound();
        (Reading, Until) = (reading, link.ExpiresAt);
        View = views.FindView(PageContext, "Item-" + item.ContentType, isMainPage: false).Success ? "Item-" + item.ContentType : View;
        return Page();
    }
}
