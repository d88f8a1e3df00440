using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

/// <summary>How a text will look, as a fragment. Writes nothing, so it keeps out of the way of who does.</summary>
[OwnTransaction]
internal sealed class PreviewMarkdownPage(CurrentMember me) : PageModel
{
    public SafeHtml Preview { get; private set; } = SafeHtml.None;

    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost(string? text)
    {
        if (!me.Reader.IsMember)
            return NotFound();
        Preview = MarkdownText.ToHtml(TypedText.Lines(text), firstHeading: 3);
        return Page();
    }
}
