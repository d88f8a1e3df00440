using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>How plain a text is, as a fragment. Writes nothing, so it keeps out of the way of who does.</summary>
[RequirePermission(Permission.EditContent, Or = Permission.SubmitContent), OwnTransaction]
internal sealed class MeasureTextPage : PageModel
{
    public Readability Measured { get; private set; } = null!;

    public IActionResult OnGet() => NotFound();

    public void OnPost(string? text) => Measured = Readability.Of(TypedText.Lines(text));
}
