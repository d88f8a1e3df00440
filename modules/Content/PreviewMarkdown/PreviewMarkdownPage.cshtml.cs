using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>What the editor's preview shows: the typed Markdown through the same pipeline that readers get. Stores nothing.</summary>
[RequireMember]
[OwnTransaction]
internal sealed class PreviewMarkdownPage : PageModel
{
    public IActionResult OnGet() => NotFound();

    public ContentResult OnPost(string? text) => Content(MarkdownText.ToHtml(TypedText.Lines(text), firstHeading: 3).ToString(), "text/html; charset=utf-8");
}
