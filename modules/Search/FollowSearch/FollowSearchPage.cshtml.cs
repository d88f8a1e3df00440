using DiversInclusief.Search.ShowResults;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Search.FollowSearch;

/// <summary>
/// The newest finds of a search as an Atom feed. Everyone gets what a visitor gets, members too: a feed reader keeps what it fetched and shows it to others,
/// so a link that carried someone's rights would be a leak waiting to be copied.
/// </summary>
internal sealed class FollowSearchPage(ISearchIndex index) : PageModel
{
    private const int Entries = 30;
    private static readonly Dictionary<string, IReadOnlyList<string>> NothingNear = [];

    private static AtomEntry Entry(Hit hit) => new(hit.Id, hit.Title, hit.Url, hit.Date, hit.Summary());

    public IActionResult OnGet()
    {
        var address = SearchAddress.From(Request.Query) with { NewestFirst = true, After = null };
        var found = index.Search(address.ToRequest(ReaderTokens.Public, NothingNear) with { Take = Entries, Highlight = false });
        // Feed readers ask often; nobody misses anything by hearing of it ten minutes later.
        Response.Headers.CacheControl = "public, max-age=600";
        return File(new AtomFeed($"{Request.Scheme}://{Request.Host}").Write(address.Query.Length > 0 ? address.Query : "alles wat nieuw is", address.FeedAddress, address.ToString(), [.. found.Hits.Select(Entry)]), AtomFeed.ContentType);
    }
}
