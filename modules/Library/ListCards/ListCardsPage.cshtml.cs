using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Library;

/// <summary>All cards of one kind, from every item of the library.</summary>
[KeptForVisitors]
internal sealed class ListCardsPage(BagCards cards, Terms terms, CurrentMember current) : PageModel
{
    private const int PageSize = 24;

    [BindProperty(SupportsGet = true, Name = "cards")]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "thema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? MunicipalityType { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    public CardKind Kind { get; private set; } = null!;
    public TermTree Tree { get; private set; } = null!;
    public IReadOnlyList<CardReading> Cards { get; private set; } = [];
    public string? Next { get; private set; }
    public string? First => After is null ? null : Address(Kind, null);
    public bool IsFiltered => Chosen.Count > 0;

    private IReadOnlyList<string> Chosen => [.. new[] { Theme, MunicipalityType }.Where(term => !string.IsNullOrEmpty(term)).Select(term => term!)];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Kind = CardKind.All.First(kind => kind.Slug.Equals(Slug, StringComparison.OrdinalIgnoreCase));
        Tree = await terms.AllAsync(cancellation);
        var page = await cards.ListAsync(new CardList(Kind.Type) { Terms = Chosen, After = After, Take = PageSize }, current.Reader, cancellation);
        (Cards, Next) = (page.Cards, page.Next is null ? null : Address(Kind, page.Next));
    }

    /// <summary>Another kind, with the same filters.</summary>
    public string AddressOf(CardKind kind) => Address(kind, null);

    private string Address(CardKind kind, string? after)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("thema", Theme), ("type", MunicipalityType), ("na", after) })
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        return kind.Url + query.ToQueryString();
    }
}
