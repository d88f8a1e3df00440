using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Search.FollowSearch;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Library;

/// <summary>
/// The newest of a shelf as an Atom feed. Everyone gets what a visitor gets, members too: a feed reader keeps what it fetched and shows it to others.
/// </summary>
internal sealed class FollowListPage(ContentItems items, Provinces provinces) : PageModel
{
    private const int Entries = 30;

    public async Task<IActionResult> OnGetAsync(string shelf, [FromQuery(Name = "thema")] string? theme, [FromQuery(Name = "type")] string? municipalityType, [FromQuery(Name = "doelgroep")] string? targetGroup, [FromQuery(Name = "provincie")] string? province, CancellationToken cancellation)
    {
        var list = new ShelfAddress(LibraryKind.All.FirstOrDefault(kind => kind.Slug.Equals(shelf, StringComparison.OrdinalIgnoreCase)), theme, municipalityType, targetGroup, province);
        var page = await items.ListAsync(new ItemList(list.Types) { Terms = list.Terms, LinksToAny = await provinces.MunicipalitiesAsync(province, cancellation), Take = Entries }, Reader.Visitor, cancellation);
        // Feed readers ask often; nobody misses anything by hearing of it ten minutes later.
        Response.Headers.CacheControl = "public, max-age=600";
        return File(new AtomFeed($"{Request.Scheme}://{Request.Host}").Write(list.Name, list.Feed, list.At(null), [.. page.Items.Select(Entry)]), AtomFeed.ContentType);
    }

    private static AtomEntry Entry(ContentItem item) => new("content:" + item.ContentItemId, item.DisplayText, item.Url, Later(item.PublishedUtc, item.ModifiedUtc), item["Summary"].Text);

    private static DateTimeOffset Later(DateTimeOffset? published, DateTimeOffset modified) => published > modified ? published.Value : modified;
}
