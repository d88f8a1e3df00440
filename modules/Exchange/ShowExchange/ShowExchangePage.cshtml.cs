using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Exchange;

[RequirePermission(Permission.ImportContent)]
internal sealed class ShowExchangePage(ChosenTypes types, CurrentMember me) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true, Name = "als")]
    public string? Format { get; set; } = "xlsx";

    public IEnumerable<SelectListItem> Types { get; private set; } = [];

    public static IEnumerable<SelectListItem> Formats => [new("Excel (.xlsx)", "xlsx"), new("CSV, voor andere programma's", "csv")];

    public bool MayMoveSite => MoveSite.IsFor(me.Reader);

    public async Task OnGetAsync(CancellationToken cancellation) => Types = await types.AllAsync(cancellation);
}
