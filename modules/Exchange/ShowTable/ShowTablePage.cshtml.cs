using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Exchange;

/// <summary>The second and third step: what the columns fill, and what that would do. Only who brought the file sees it.</summary>
[RequirePermission(Permission.ImportContent)]
// The work is a job of its own.
[OwnTransaction]
internal sealed class ShowTablePage(Uploads uploads, TypeColumns columns, ChosenTypes types, CurrentMember me) : PageModel
{
    private static readonly (string Name, RowOutcome? Only, string Word)[] Lists =
        [("Alle rijen", null, ""), ("Nieuw", RowOutcome.New, "nieuw"), ("Gewijzigd", RowOutcome.Changed, "gewijzigd"), ("Gelijk", RowOutcome.Same, "gelijk"), ("Fout", RowOutcome.Wrong, "fout")];

    private IReadOnlyList<Column> _known = [];

    [BindProperty]
    public ColumnsForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "toon")]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "stap")]
    public string? Step { get; set; }

    public Upload Upload { get; private set; } = null!;
    public string TypeName { get; private set; } = "";
    public ShownRows Rows { get; private set; } = new([], null);
    public string? First { get; private set; }

    public string Address => "/beheer/uitwisselen/tabel/" + Upload.Id;
    public UploadProgress Progress => UploadProgress.Of(Upload, uploads, Address);
    public bool IsChoosing => Upload.Stage == UploadStage.Received || (Step == "kolommen" && !Upload.IsBusy && Upload.Stage != UploadStage.Done) || !ModelState.IsValid;
    public bool MayPublish => me.Reader.May(Permission.PublishContent);
    public bool MayRun => Upload is { Stage: UploadStage.Checked, Outcome: { Wrong: 0 } outcome } && outcome.New + outcome.Changed > 0;
    public string? Next => Rows.Next is { } last ? $"{Address}?toon={Only}&na={last}" : null;

    public string Lead => this switch
    {
        { IsChoosing: true } => $"Stap 2 van 3. {Upload.Rows:N0} rijen. Zeg wat de kolommen vullen. Er verandert nog niets.",
        { Upload.IsBusy: true } => $"{Upload.Rows:N0} rijen.",
        { Upload.Stage: UploadStage.Done } => "Klaar.",
        { MayRun: false } => $"Stap 3 van 3. {(Upload.Outcome?.Wrong > 0 ? "Hieronder staat per rij wat er mis is." : "Er is niets te wijzigen.")}",
        _ => "Stap 3 van 3. Dit gebeurt er als je de tabel inleest. Er is nog niets veranderd.",
    };

    public string RunWords => Upload.Publish ? "Lees in en publiceer" : "Lees in als concept";
    public string FateDone => Upload.Publish ? "De rijen staan op de site." : "De rijen zijn bewaard als concept. Lezers zien ze pas als je publiceert.";
    public int Passed => Form.Targets.Count(string.IsNullOrEmpty);

    public IEnumerable<SelectListItem> Keys => _known.Where(column => column.CanBeKey).Select(column => new SelectListItem(column.Label, column.Target));

    public IEnumerable<SelectListItem> Fates => MayPublish
        ? [new("Als concept bewaren", "concept"), new("Meteen publiceren", "publiceren")] : [new("Als concept bewaren", "concept")];

    public IEnumerable<RowTab> Tabs => Lists.Select(list => new RowTab(list.Name, CountOf(list.Only), $"{Address}?toon={list.Word}", list.Word == (Only ?? ""))).Where(tab => tab.Count > 0 || tab.IsCurrent);

    public static string KindOf(RowOutcome outcome) => outcome switch { RowOutcome.New => "success", RowOutcome.Changed => "info", RowOutcome.Wrong => "error", _ => "neutral" };

    public static string WordOf(RowOutcome outcome) => outcome switch { RowOutcome.New => "Nieuw", RowOutcome.Changed => "Gewijzigd", RowOutcome.Wrong => "Fout", _ => "Gelijk" };

    public string NameOf(int place) => Upload.Columns[place].Length > 0 ? Upload.Columns[place] : $"Kolom {place + 1}";

    public string SampleOf(int place) => Upload.Samples.Select(row => row.ElementAtOrDefault(place) ?? "").Where(cell => cell.Length > 0).Select(Short).Distinct().Take(2).ToList() is { Count: > 0 } cells
        ? "Bijvoorbeeld: " + string.Join(" · ", cells) : "Leeg in de eerste rijen.";

    public IEnumerable<SelectListItem> TargetsFor(int place) =>
        _known.Where(column => !column.IsInformation).Select(column => new SelectListItem(column.Label, column.Target)).Prepend(new SelectListItem("Niet inlezen", ""));

    public async Task<IActionResult> OnGetAsync(string id, [FromQuery(Name = "na")] int after, CancellationToken cancellation)
    {
        var isFragment = UploadProgress.IsAskedOf(Request);
        if (!await FindAsync(id, settled: !isFragment, cancellation))
            return NotFound();
        Response.Headers.Append("Vary", UploadProgress.FragmentHeader);
        if (isFragment)
            return Partial("_Progress", Progress);
        Form = ColumnsForm.Of(Upload);
        Rows = await ShownRows.ReadAsync(uploads.ReportOf(Upload), Lists.FirstOrDefault(list => list.Word == Only).Only, after, cancellation);
        First = after > 0 ? $"{Address}?toon={Only}" : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? actie, CancellationToken cancellation)
    {
        if (!await FindAsync(id, settled: false, cancellation))
            return NotFound();
        if (actie == "inlezen" && MayRun && (!Upload.Publish || MayPublish))
            await uploads.StartAsync(Upload with { Stage = UploadStage.Running }, cancellation);
        else if (actie == "proef" && !Upload.IsBusy && Upload.Stage != UploadStage.Done)
            return await TryAsync(cancellation);
        // Pressed twice, or in another window: show how it stands.
        return LocalRedirect(Address);
    }

    private async Task<IActionResult> TryAsync(CancellationToken cancellation)
    {
        Form.Targets = [.. Upload.Columns.Select((_, place) => Form.Targets.ElementAtOrDefault(place))];
        foreach (var (field, message) in Form.Mistakes(Upload, _known))
            ModelState.AddModelError($"{nameof(Form)}.{field}", message);
        if (!ModelState.IsValid)
            return Page();
        await uploads.StartAsync(Upload with
        {
            Stage = UploadStage.Checking, Targets = [.. Form.Targets.Select(target => target ?? "")], Key = Form.Key!, Publish = Form.Publish && MayPublish, Outcome = null, Messages = [],
        }, cancellation);
        return LocalRedirect(Address);
    }

    private async Task<bool> FindAsync(string id, bool settled, CancellationToken cancellation)
    {
        if (await (settled ? uploads.FindSettledAsync(id, me.Reader, cancellation) : uploads.FindAsync(id, me.Reader, cancellation)) is not { Kind: UploadKind.Table } upload
            || await types.FindAsync(upload.Type, cancellation) is not { } type)
            return false;
        (Upload, TypeName, _known) = (upload, type.DisplayName, (await columns.OfAsync(type.Name, cancellation))!);
        return true;
    }

    private int CountOf(RowOutcome? only) => Upload.Outcome is not { } outcome ? 0 : only switch
    {
        RowOutcome.New => outcome.New, RowOutcome.Changed => outcome.Changed, RowOutcome.Same => outcome.Same, RowOutcome.Wrong => outcome.Wrong, _ => outcome.All,
    };

    private static string Short(string cell) => cell.Length > 24 ? cell[..24].ReplaceLineEndings(" ") + "…" : cell.ReplaceLineEndings(" ");
}
