using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace DiversInclusief.Bench.Pages.Bare;

/// <summary>The framework's own output cache, with nothing changed about it.</summary>
[OutputCache(Duration = 60)]
internal sealed class CachedPage(BareDb db) : PageModel
{
    public IReadOnlyList<BareRow> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await db.NewestAsync();
}
