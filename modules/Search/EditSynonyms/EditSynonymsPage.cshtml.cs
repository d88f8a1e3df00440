using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Search.EditSynonyms;

/// <summary>Which words mean the same: one list, tried out before it is saved.</summary>
[RequirePermission(Permission.ManageSearch)]
// A list that someone else was first with leaves the form valid and yet saves nothing; the handler commits by itself.
[OwnTransaction]
internal sealed class EditSynonymsPage(StoredSynonyms stored, PreviewSynonyms previews, SaveSynonymsHandler handler, CurrentMember me) : PageModel
{
    private const int ShownEdits = 5;

    [BindProperty]
    public SynonymsForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public SynonymPreview? Preview { get; private set; }

    public SynonymConflict? Conflict { get; private set; }

    public IReadOnlyList<SynonymEdit> History { get; private set; } = [];

    public IEnumerable<SynonymRule> Mistakes => ModelState.IsValid ? [] : Form.Typed.Mistakes.Take(50);

    public static IEnumerable<SelectListItem> Signs =>
        [new("betekent hetzelfde als", SynonymRule.Same), new("lijkt op (komt lager te staan)", SynonymRule.Related), new("vindt ook, maar niet andersom", SynonymRule.OneWay)];

    /// <param name="woord">A word to begin a new rule with, such as a query that found nothing.</param>
    public async Task OnGetAsync(string? woord, CancellationToken cancellation)
    {
        // A form whose token expired arrives here too, with what was typed in it.
        if (Form.Rules is null)
        {
            var latest = await stored.LatestAsync(cancellation);
            Form = new SynonymsForm { BasedOn = latest.Version, Rules = latest.Rules, Word = woord };
        }
        await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string? actie, CancellationToken cancellation)
    {
        foreach (var (field, message) in Form.Mistakes())
            ModelState.AddModelError($"{nameof(Form)}.{field}", message);
        if (!ModelState.IsValid)
            return await RefuseAsync(cancellation);
        Form.AddRule();
        // What was typed moved; the page shows the form as it is now.
        ModelState.Clear();
        if (actie != "bewaar")
            return await TryAsync(cancellation);
        if (!await handler.HandleAsync(Form.Typed, Form.BasedOn, me.Reader, cancellation))
            return await JoinAsync(cancellation);
        Happened = "Bewaard. Zoeken werkt er nu al mee.";
        return LocalRedirect("/beheer/zoeken/synoniemen");
    }

    private Task<PageResult> RefuseAsync(CancellationToken cancellation)
    {
        // What comes back is what was typed, without the invisible signs that were taken out of it.
        foreach (var (field, value) in new[] { (nameof(Form.Rules), Form.Rules), (nameof(Form.Word), Form.Word), (nameof(Form.Other), Form.Other) })
            ModelState.SetModelValue($"{nameof(Form)}.{field}", value, value);
        return ShowAsync(cancellation);
    }

    private async Task<IActionResult> TryAsync(CancellationToken cancellation)
    {
        var latest = await stored.LatestAsync(cancellation);
        if (latest.Version != Form.BasedOn)
            return await JoinAsync(cancellation);
        Preview = await previews.OfAsync(Form.Typed, new SynonymText(latest.Rules), cancellation);
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> JoinAsync(CancellationToken cancellation)
    {
        var before = new SynonymText((await stored.VersionAsync(Form.BasedOn, cancellation)).Rules);
        var latest = await stored.LatestAsync(cancellation);
        var theirs = new SynonymText(latest.Rules);
        Conflict = new SynonymConflict(latest.Author, latest.At, Form.Typed.ChangesFrom(before), theirs.ChangesFrom(before));
        (Form.Rules, Form.BasedOn) = (Form.Typed.OnTopOf(theirs, before).Text, latest.Version);
        Preview = await previews.OfAsync(Form.Typed, theirs, cancellation);
        return await ShowAsync(cancellation);
    }

    private async Task<PageResult> ShowAsync(CancellationToken cancellation)
    {
        History = await stored.HistoryAsync(ShownEdits, cancellation);
        return Page();
    }
}
