using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Media;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Library;

[KeptForVisitors]
internal sealed class ListItemsPage(ContentItems items, ContentDefinitions definitions, Terms terms, MediaFiles media, CountTerms count, Provinces provinces, CurrentMember current) : PageModel
{
    private const int PageSize = 18;

    [BindProperty(SupportsGet = true, Name = "shelf")]
    public string Shelf { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? MunicipalityType { get; set; }

    [BindProperty(SupportsGet = true, Name = "doelgroep")]
    public string? TargetGroup { get; set; }

    [BindProperty(SupportsGet = true, Name = "provincie")]
    public string? Province { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    /// <summary>Null lists all shelves together.</summary>
    public LibraryKind? Kind { get; private set; }

    public TermTree Tree { get; private set; } = null!;

    /// <summary>Items per term of a facet.</summary>
    public Func<string, IReadOnlyDictionary<string, int>> Counts { get; private set; } = null!;

    public IReadOnlyList<ItemCard> Cards { get; private set; } = [];
    public string? Next { get; private set; }
    public string? First => After is null ? null : Address.At(null);
    public bool IsFiltered => Address.IsFiltered;
    public ShelfAddress Address => new(Kind, Theme, MunicipalityType, TargetGroup, Province);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Kind = LibraryKind.All.FirstOrDefault(kind => kind.Slug.Equals(Shelf, StringComparison.OrdinalIgnoreCase));
        Tree = await terms.AllAsync(cancellation);
        var list = new ItemList(Address.Types) { Terms = Address.Terms, LinksToAny = await provinces.MunicipalitiesAsync(Province, cancellation), After = After, Take = PageSize };
        var page = await items.ListAsync(list, current.Reader, cancellation);
        var known = await definitions.AllAsync(cancellation);
        Cards = await ItemCard.ManyAsync(page.Items, known, Tree, media, cancellation);
        Counts = await count.OfAsync(Address, cancellation);
        Next = page.Next is null ? null : Address.At(page.Next);
    }
}
