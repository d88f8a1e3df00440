using DiversInclusief.Kernel.Access;
using DiversInclusief.Search.FollowChanges;
using DiversInclusief.Search.KeepSnapshot;
using DiversInclusief.Search.Reindex;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;

namespace DiversInclusief.Search.ShowState;

[RequirePermission(Permission.ManageSearch)]
internal sealed class ShowStatePage(
    FeedState state, SnapshotState snapshot, ISearchIndex index, CompareKinds compare, ListAside aside, FacetNames names, AskForFilling fill, CurrentMember me, TimeProvider clock,
    ILogger<ShowStatePage> log) : PageModel
{
    private const string FragmentHeader = "X-Fragment";

    public IndexReport Report { get; private set; } = null!;

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var kinds = await compare.RunAsync(cancellation);
        Report = new(state, snapshot, index.State, kinds, await names.OfAsync(Facet.Kind, cancellation), await aside.RunAsync(cancellation), clock.GetUtcNow(), Happened is not null);
        Response.Headers.Append("Vary", FragmentHeader);
        // Only the part that changes, for the script that follows it.
        return Request.Headers[FragmentHeader] == "state" ? Partial("_State", Report) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (state.IsFilling)
        {
            Happened = "De zoekindex wordt al opgebouwd. Je hoeft niets te doen.";
            return RedirectToPage();
        }
        await fill.RunAsync(cancellation);
        log.LogInformation("Member {Member} asked to build the search index again", me.Reader.MemberId);
        Happened = "Het opbouwen begint. Zoeken blijft gewoon werken.";
        return RedirectToPage();
    }
}
