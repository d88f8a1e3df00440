using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>One reviewer's verdicts on one published item; nobody judges a text of their own.</summary>
[RequirePermission(Permission.JudgeContent)]
internal sealed class JudgeItemPage(ContentItems items, ContentDefinitions definitions, Judgements judgements, CurrentMember me) : PageModel
{
    private const int LongestReason = 300;
    private IReadOnlyList<Judgement> _judgements = [];

    public ContentItem Item { get; private set; } = null!;

    [TempData]
    public string? Happened { get; set; }

    public bool IsOwn => Item.Owner == me.Reader.MemberId;
    public bool HasJudged => Mine is not null;
    public int Others => _judgements.Count - (HasJudged ? 1 : 0);
    public Outcome? Outcome => Outcome.Of(_judgements);
    public IReadOnlyList<KeyValuePair<string, string>> Labels { get; } = [.. Criterion.All.SelectMany(c => new[] { KeyValuePair.Create(c.Name, c.Words), KeyValuePair.Create(ReasonOf(c), $"{c.Words}: waarom") })];
    private Judgement? Mine => _judgements.FirstOrDefault(judgement => judgement.MemberId == me.Reader.MemberId);

    public static string ReasonOf(Criterion criterion) => criterion.Name + "-waarom";

    public (Verdict? Verdict, string Reason) Typed(Criterion criterion) =>
        Request.HasFormContentType ? (Enum.TryParse<Verdict>(Request.Form[criterion.Name], out var verdict) ? verdict : null, TypedText.Lines(Request.Form[ReasonOf(criterion)]))
        : Mine?.Verdicts.FirstOrDefault(known => known.Criterion == criterion.Name) is { } mine ? (mine.Verdict, mine.Reason) : (null, "");

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await items.FindAsync(id, me.Reader, cancellation) is not { ArchivedUtc: null } item || (await definitions.FindAsync(item.ContentType, cancellation))?.Has(QualityLabel.Part) != true)
            return NotFound();
        (Item, _judgements) = (item, await judgements.OfAsync(id, cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing || IsOwn)
            return NotFound();
        var verdicts = Criterion.All.Select(Read).ToList();
        if (!ModelState.IsValid)
            return Page();
        if (!await judgements.JudgeAsync(Item, verdicts, me.Reader, cancellation))
        {
            ModelState.AddModelError("", "De tekst past niet meer bij het formulier. Open hem, vul aan wat ontbreekt en publiceer hem opnieuw.");
            return Page();
        }
        Happened = Others + 1 < Outcome.Needed ? "Je oordeel is bewaard. Er is nog één beoordelaar nodig." : "Je oordeel is bewaard en telt mee. De schrijver krijgt bericht.";
        return LocalRedirect("/beheer/keurmerk/" + id);
    }

    private CriterionVerdict Read(Criterion criterion)
    {
        var (verdict, reason) = Typed(criterion);
        if (verdict is null || !Enum.IsDefined(verdict.Value))
            ModelState.AddModelError(criterion.Name, "Kies ja, deels of nee.");
        if (reason.Trim().Length == 0)
            ModelState.AddModelError(ReasonOf(criterion), "Schrijf in een of twee zinnen waarom.");
        else if (reason.Length > LongestReason)
            ModelState.AddModelError(ReasonOf(criterion), $"Gebruik hoogstens {LongestReason} tekens.");
        return new CriterionVerdict(criterion.Name, verdict ?? Verdict.Not, reason.Trim());
    }
}
