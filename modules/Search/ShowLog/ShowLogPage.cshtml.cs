using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Search.LogQueries;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Search.ShowLog;

/// <summary>What people search for and whether they find it; never who.</summary>
[RequirePermission(Permission.ManageSearch)]
internal sealed class ShowLogPage(LoggedQueries logged, Retention retention, ForgetQueries forget, ISearchIndex index, Navigation navigation, CurrentMember me, TimeProvider clock) : PageModel
{
    private const int PageSize = 25;

    [BindProperty]
    public int? KeepDays { get; set; }

    [TempData]
    public string? Happened { get; set; }

    public LogView View { get; private set; } = LogView.Of(null, 0);
    public LogTotals Totals { get; private set; } = new(0, 0, 0);
    public IReadOnlyList<LogRow> Rows { get; private set; } = [];
    public int Kept { get; private set; }
    public string? Next { get; private set; }
    public string? First { get; private set; }

    /// <summary>What can be done about a query that found nothing, beside a synonym.</summary>
    public IEnumerable<NavigationItem> Remedies => navigation.For(SearchPlaces.NothingFound, me.Reader);

    public Task OnGetAsync(string? lijst, int? dagen, string? na, CancellationToken cancellation) => ShowAsync(LogView.Of(lijst, dagen ?? 0), na, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (KeepDays is null or < Retention.Shortest or > Retention.Longest)
        {
            // In place of the framework's own words about a number that cannot be read.
            ModelState[nameof(KeepDays)]?.Errors.Clear();
            ModelState.AddModelError(nameof(KeepDays), $"Vul een getal in van {Retention.Shortest} tot {Retention.Longest:N0}.");
            await ShowAsync(View, null, cancellation);
            return Page();
        }
        await retention.SetAsync(KeepDays.Value, cancellation);
        await forget.RunAsync(clock.GetUtcNow(), cancellation);
        Happened = $"We bewaren zoekvragen nu {KeepDays} dagen. Wat ouder is, is weg.";
        return LocalRedirect("/beheer/zoeken/log");
    }

    /// <summary>What this editor would find now: a gap may be closed since.</summary>
    public int FoundNow(LogRow row) => index.Search(new SearchRequest { Query = row.Query, Reader = me.Reader.ForIndex(), Take = 1, Highlight = false }).Total;

    private async Task ShowAsync(LogView view, string? after, CancellationToken cancellation)
    {
        var found = await logged.ListAsync(view, after, PageSize + 1, cancellation);
        (View, Rows) = (view, [.. found.Take(PageSize)]);
        Next = found.Count > PageSize ? view.AddressAfter(Rows[^1]) : null;
        First = after is null ? null : view.Address;
        Totals = await logged.TotalsAsync(view.Days, cancellation);
        Kept = await retention.DaysAsync(cancellation);
        KeepDays ??= Kept;
    }
}
