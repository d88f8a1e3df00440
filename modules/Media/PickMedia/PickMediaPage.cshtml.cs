using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Media;

/// <summary>A piece of the library to choose from, for the script of a form.</summary>
[RequirePermission(Permission.ManageMedia)]
internal sealed class PickMediaPage(LibraryList list) : PageModel
{
    private const int LongestSearch = 100;

    public LibraryPage Files { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] string? q, [FromQuery] string? soort, [FromQuery] string? na, CancellationToken cancellation)
    {
        var words = TypedText.Line(q);
        Files = await list.PageAsync(new LibraryFilter(null, words.Length > LongestSearch ? words[..LongestSearch] : words)
        {
            Extensions = soort?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [], After = na,
        }, cancellation);
    }
}
