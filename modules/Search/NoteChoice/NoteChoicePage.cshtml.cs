using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Search.LogQueries;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Search.NoteChoice;

/// <summary>
/// The page's script tells which place was opened, and which search came to rest while someone typed. Not a redirect through us: a link keeps
/// its own address for who copies or opens it in a tab, there is no redirect to misuse, and who has no script loses nothing but being counted.
/// Kept is what <see cref="SearchedQuery"/> keeps: no reader, no address, no moment.
/// </summary>
[OwnTransaction]
// It changes nothing for whoever sends it and is sent while a page is left; requests from other sites are refused below.
[IgnoreAntiforgeryToken]
[EnableRateLimiting("count")]
internal sealed class NoteChoicePage(SearchLog log, ISearchIndex index, CurrentMember me) : PageModel
{
    private const int LowestRank = 10_000;

    public IActionResult OnGet() => NotFound();

    /// <param name="q">What was searched for.</param>
    /// <param name="plaats">1 for the first of all that was found; left out when nothing was opened.</param>
    /// <param name="nieuw">Whether the search itself was not counted yet, because no page was opened for it.</param>
    public IActionResult OnPost([FromForm] string? q, [FromForm] int? plaats, [FromForm] bool nieuw)
    {
        if (!ComesFromOurPage || !ModelState.IsValid || plaats is < 1 or > LowestRank)
            return BadRequest();
        if (nieuw)
            log.Note(q ?? "", index.Search(new SearchRequest { Query = q ?? "", Reader = me.Reader.ForIndex(), Take = 1, Highlight = false }).Total);
        if (plaats is { } rank)
            log.NoteChoice(q ?? "", rank);
        return new NoContentResult();
    }

    // Every browser that can send this says so.
    private bool ComesFromOurPage => Request.Headers["Sec-Fetch-Site"] == "same-origin" && Request.HasFormContentType;
}
