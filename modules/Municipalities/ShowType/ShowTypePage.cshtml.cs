using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Media;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Municipalities;

[KeptForVisitors]
internal sealed class ShowTypePage(MunicipalityRegister register, ContentItems items, ContentDefinitions definitions, Terms terms, MediaFiles media, CurrentMember current) : PageModel
{
    private const int MostItems = 12;

    public Term Type { get; private set; } = null!;
    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];
    public IReadOnlyList<ItemCard> Cards { get; private set; } = [];
    public string SearchUrl => $"/zoeken?{Facet.MunicipalityType}={Uri.EscapeDataString(Type.Id)}";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var tree = await terms.AllAsync(cancellation);
        if (tree.AtPath("gemeentetypen/" + slug) is not { } type)
            return NotFound();
        if (type.Path != "gemeentetypen/" + slug)
            return LocalRedirectPermanent(type.Url);
        Type = type;
        var all = tree.WithBelow(type.Id);
        Municipalities = [.. (await register.AllAsync(cancellation)).All.Where(municipality => municipality.TypeIds.Intersect(all).Any())];
        var known = await definitions.AllAsync(cancellation);
        var kinds = known.Types.Where(kind => kind.IsFindable && kind.Name != MunicipalityRegister.Type).Select(kind => kind.Name).ToArray();
        var page = await items.ListAsync(new ItemList(kinds) { Terms = [type.Id], Take = MostItems }, current.Reader, cancellation);
        Cards = await ItemCard.ManyAsync(page.Items, known, tree, media, cancellation);
        return Page();
    }
}
