using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Media;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Library;

[KeptForVisitors]
internal sealed class ListItemsPage(ContentItems items, ContentDefinitions definitions, Terms terms, MediaFiles media, CurrentMember current) : PageModel
{
    private const int PageSize = 18;

    [BindProperty(SupportsGet = true, Name = "shelf")]
    public string Shelf { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? MunicipalityType { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    /// <summary>Null lists all shelves together.</summary>
    public LibraryKind? Kind { get; private set; }

    public TermTree Tree { get; private set; } = null!;
    public IReadOnlyList<ItemCard> Cards { get; private set; } = [];
    public string? Next { get; private set; }
    public string? First => After is null ? null : Address(null);
    public bool IsFiltered => Chosen.Count > 0;

    private IReadOnlyList<string> Chosen => [.. new[] { Theme, MunicipalityType }.Where(term => !string.IsNullOrEmpty(term)).Select(term => term!)];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Kind = LibraryKind.All.FirstOrDefault(kind => kind.Slug.Equals(Shelf, StringComparison.OrdinalIgnoreCase));
        Tree = await terms.AllAsync(cancellation);
        var types = Kind is null ? LibraryKind.All.Select(kind => kind.Type).ToArray() : [Kind.Type];
        var page = await items.ListAsync(new ItemList(types) { Terms = Chosen, After = After, Take = PageSize }, current.Reader, cancellation);
        var known = await definitions.AllAsync(cancellation);
        Cards = await ItemCard.ManyAsync(page.Items, known, Tree, media, cancellation);
        Next = page.Next is null ? null : Address(page.Next);
    }

    private string Address(string? after)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("thema", Theme), ("type", MunicipalityType), ("na", after) })
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        return (Kind?.Url ?? "/bibliotheek") + query.ToQueryString();
    }
}
