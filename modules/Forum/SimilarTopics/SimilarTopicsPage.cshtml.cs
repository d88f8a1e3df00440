using DiversInclusief.Kernel.Access;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

/// <summary>The fragment below the title of a new topic.</summary>
internal sealed class SimilarTopicsPage(SimilarItems similar, CurrentMember me) : PageModel
{
    public IReadOnlyList<Hit> Similar { get; private set; } = [];

    public IActionResult OnGet(string? titel)
    {
        if (!me.Reader.IsMember)
            return NotFound();
        Similar = similar.To(titel);
        return Page();
    }
}
