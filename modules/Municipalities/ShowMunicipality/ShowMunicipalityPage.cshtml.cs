using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Municipalities;

[KeptForVisitors]
internal sealed class ShowMunicipalityPage(
    ContentItems items, ContentDefinitions definitions, Terms terms, ISearchIndex index, FacetNames names, CurrentMember current) : PageModel
{
    private const int MostShown = 60;
    private static readonly string[] Headline = ["Population", "Density", "Households", "PctAge15To25"];

    public ContentItem Item { get; private set; } = null!;
    public IReadOnlyList<TypeReason> Types { get; private set; } = [];
    public IReadOnlyList<KeyFigure> Figures { get; private set; } = [];
    public IEnumerable<KeyFigure> Headlines => Figures.Where(figure => Headline.Contains(figure.Field));

    /// <summary>Everything this reader may see that concerns the municipality, by kind.</summary>
    public IReadOnlyList<(string Kind, IReadOnlyList<Hit> Hits)> Concerns { get; private set; } = [];

    public int ConcernsTotal { get; private set; }
    public bool HasMore => ConcernsTotal > Concerns.Sum(group => group.Hits.Count);
    public string SearchUrl => $"/zoeken?{Facet.Municipality}={Uri.EscapeDataString(Item.ContentItemId)}";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await items.AtPathAsync("gemeenten/" + slug, current.Reader, cancellation) is not { ContentType: MunicipalityRegister.Type } item)
            return NotFound();
        if (item.Path != "gemeenten/" + slug)
            return LocalRedirectPermanent(item.Url);
        Item = item;
        Types = TypeReason.Of(item, await terms.AllAsync(cancellation));
        Figures = KeyFigure.Of(item, (await definitions.FindAsync(item.ContentType, cancellation))!);
        await FindAsync(cancellation);
        return Page();
    }

    private async Task FindAsync(CancellationToken cancellation)
    {
        var page = index.Search(new SearchRequest
        {
            Query = "", Reader = current.Reader.ForIndex(), Take = MostShown, Highlight = false, Sort = SortOrder.Date,
            Choices = new Dictionary<string, IReadOnlyList<string>> { [Facet.Municipality] = [Item.ContentItemId] },
        });
        var kinds = await names.OfAsync(Facet.Kind, cancellation);
        var others = page.Hits.Where(hit => hit.Url != Item.Url).ToList();
        Concerns = [.. others.GroupBy(hit => hit.Kind).Select(group => (kinds.GetValueOrDefault(group.Key, group.Key), (IReadOnlyList<Hit>)[.. group]))];
        ConcernsTotal = page.Total - (page.Hits.Count - others.Count);
    }
}
