using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Search.ShowLog;

/// <summary>A list of the log for a spreadsheet.</summary>
[RequirePermission(Permission.ManageSearch)]
internal sealed class ExportLogPage(LoggedQueries logged) : PageModel
{
    private const int MostRows = 10_000;

    public async Task<IActionResult> OnGetAsync(string? lijst, int? dagen, CancellationToken cancellation)
    {
        var view = LogView.Of(lijst, dagen ?? 0);
        var rows = await logged.ListAsync(view, null, MostRows, cancellation);
        return File(LogCsv.Of(rows), "text/csv; charset=utf-8", $"zoekvragen-{view.List.Name}-{view.Days}-dagen.csv");
    }
}
