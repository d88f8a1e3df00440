using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Exchange;

/// <summary>A list as a file. Drafts of others are in it, so it is for who may see those.</summary>
[RequirePermission(Permission.ImportContent)]
internal sealed class ExportTablePage(ChosenTypes types, TableExport export, Transaction transaction, AuditLog audit, CurrentMember me) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "soort")] string? soort, [FromQuery(Name = "als")] string? als, CancellationToken cancellation)
    {
        if (!me.Reader.May(Permission.EditContent) || await types.FindAsync(soort, cancellation) is not { } type)
            return NotFound();
        var format = als == "csv" ? TableFormat.Csv : TableFormat.Xlsx;
        await transaction.RunAsync(() =>
        {
            audit.Record(me.Reader, ExchangeActs.TableExported, ExchangeActs.Kind, "", type.DisplayName);
            return Task.CompletedTask;
        }, cancellation);
        return new StreamedFile($"{type.Kind}{format.Extension}", format.ContentType, (stream, token) => export.WriteAsync(type.Name, format, stream, token));
    }
}
