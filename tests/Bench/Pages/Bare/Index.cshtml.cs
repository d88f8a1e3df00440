using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Bench.Pages.Bare;

internal sealed class IndexPage(BareDb db) : PageModel
{
    public IReadOnlyList<BareRow> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await db.NewestAsync();
}
