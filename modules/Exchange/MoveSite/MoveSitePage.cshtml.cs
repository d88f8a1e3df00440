using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Recipes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Exchange;

/// <summary>The whole site out and in.</summary>
[RequirePermission(Permission.ManageSettings)]
// A large file takes a while to arrive, in which the one writer of SQLite must stay free.
[OwnTransaction]
[RequestSizeLimit(MostBytes + 1_000_000)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes + 1_000_000)]
internal sealed class MoveSitePage(Uploads uploads, SiteExport export, Transaction transaction, AuditLog audit, CurrentMember me, TimeProvider clock) : PageModel
{
    private const long MostBytes = 2_000_000_000;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IActionResult OnGet() => MoveSite.IsFor(me.Reader) ? Page() : NotFound();

    public async Task<IActionResult> OnPostDownloadAsync(CancellationToken cancellation)
    {
        if (!MoveSite.IsFor(me.Reader))
            return NotFound();
        await transaction.RunAsync(() =>
        {
            audit.Record(me.Reader, ExchangeActs.SiteExported, ExchangeActs.Kind, "/hele-site", "Hele site");
            return Task.CompletedTask;
        }, cancellation);
        return new StreamedFile($"divers-en-inclusief-{clock.GetUtcNow():yyyy-MM-dd}.zip", "application/zip", (stream, token) => export.WriteZipAsync(new ExportScope(), stream, _ => { }, token));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!MoveSite.IsFor(me.Reader))
            return NotFound();
        if (Upload is null || Upload.Length == 0 || !Upload.FileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            ModelState.AddModelError(nameof(Upload), "Kies het zip-bestand van een site.");
            return Page();
        }
        var upload = await uploads.ReceiveAsync(UploadKind.Site, Upload, me.Reader, cancellation);
        await uploads.StartAsync(upload with { Stage = UploadStage.Running }, cancellation);
        return LocalRedirect("/beheer/uitwisselen/hele-site/" + upload.Id);
    }
}
