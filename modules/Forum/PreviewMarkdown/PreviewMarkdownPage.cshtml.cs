using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Media;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

/// <summary>How a text will look, as a fragment. Writes nothing, so it keeps out of the way of who does.</summary>
[OwnTransaction]
internal sealed class PreviewMarkdownPage(CurrentMember me, MediaFiles media) : PageModel
{
    public SafeHtml Preview { get; private set; } = SafeHtml.None;

    public IActionResult OnGet() => NotFound();

    /// <param name="fotos">The text may show pictures of the media library, as that of a library item may.</param>
    public async Task<IActionResult> OnPostAsync(string? text, [FromQuery] bool fotos, CancellationToken cancellation)
    {
        if (!me.Reader.IsMember)
            return NotFound();
        var shown = fotos ? await media.FindAsync(MediaLinks.PathsIn(text), cancellation) : new Dictionary<string, MediaCard>();
        Preview = MarkdownText.ToHtml(TypedText.Lines(text), firstHeading: 3, MediaLinks.Pictures(shown.Values));
        return Page();
    }
}
