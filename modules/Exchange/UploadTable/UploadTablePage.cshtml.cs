using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Exchange;

/// <summary>The first step: which file, and what its rows are.</summary>
[RequirePermission(Permission.ImportContent)]
// Reading a file takes a while, in which the one writer of SQLite must stay free.
[OwnTransaction]
// Room for a file that is too large to arrive and be told so next to its field.
[RequestSizeLimit(4 * MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = 4 * MostBytes)]
internal sealed class UploadTablePage(Uploads uploads, ChosenTypes types, TypeColumns columns, CurrentMember me) : PageModel
{
    private const long MostBytes = 25 * 1024 * 1024;
    private const int Samples = 3;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Type { get; set; }

    public IEnumerable<SelectListItem> Types { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Types = (await types.AllAsync(cancellation)).Prepend(new SelectListItem("Kies een soort", ""));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        if (Upload is null || Upload.Length == 0)
            ModelState.AddModelError(nameof(Upload), "Kies een bestand waar iets in staat.");
        else if (TableFormat.Of(Upload.FileName) is null)
            ModelState.AddModelError(nameof(Upload), "Dit is geen Excel- of CSV-bestand. Sla je tabel op als .xlsx of .csv.");
        else if (Upload.Length > MostBytes)
            ModelState.AddModelError(nameof(Upload), "Dit bestand is groter dan 25 MB. Knip het in stukken.");
        if (await types.FindAsync(Type, cancellation) is not { } type)
            ModelState.AddModelError("soort", "Kies wat er in de rijen staat.");
        else if (ModelState.IsValid && await ReceiveAsync(type.Name, cancellation) is { } id)
            return LocalRedirect("/beheer/uitwisselen/tabel/" + id);
        return Page();
    }

    private async Task<string?> ReceiveAsync(string type, CancellationToken cancellation)
    {
        var upload = await uploads.ReceiveAsync(UploadKind.Table, Upload!, me.Reader, cancellation);
        try
        {
            await using var file = System.IO.File.OpenRead(uploads.FileOf(upload));
            var table = Table.Read(file, TableFormat.Of(upload.FileName)!);
            var matched = ColumnMatch.Guess(table.Columns, (await columns.OfAsync(type, cancellation))!);
            await uploads.KeepAsync(upload with
            {
                Type = type, Columns = table.Columns, Rows = table.Rows.Count, Samples = [.. table.Rows.Take(Samples).Select(row => row.Fields)],
                Targets = [.. matched.Select(column => column?.Target ?? "")], Key = ColumnMatch.GuessKey(matched)?.Target ?? "",
            }, cancellation);
            return upload.Id;
        }
        catch (TableException error)
        {
            uploads.Forget(upload);
            ModelState.AddModelError(nameof(Upload), error.Message);
            return null;
        }
    }
}
