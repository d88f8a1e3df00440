using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Content;

/// <summary>First which term stays, then what that does, then it is done.</summary>
[RequirePermission(Permission.ManageTaxonomies)]
internal sealed class MergeTermsPage(TaxonomyDesk desk, TermUses uses, MergeTermsHandler handler) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "met")]
    public string? With { get; set; }

    [TempData]
    public string? Happened { get; set; }

    public OpenedTaxonomy Taxonomy { get; private set; } = null!;
    public JsonObject Term { get; private set; } = null!;

    /// <summary>The term that stays; null until it is chosen.</summary>
    public JsonObject? Into { get; private set; }

    public TermUse Use { get; private set; } = TermUse.None;

    public string Name => OpenedTaxonomy.NameOf(Term);
    public string IntoName => OpenedTaxonomy.NameOf(Into!);
    public string Address => $"/beheer/indelingen/{Taxonomy.Id}/{OpenedTaxonomy.IdOf(Term)}";
    public int Below => TermNodes.Below(Term).Count();
    public IReadOnlyList<SelectListItem> Choices => TermParents.Of(Taxonomy, "Maak een keuze", Taxonomy.Branch(OpenedTaxonomy.IdOf(Term)));

    public async Task<IActionResult> OnGetAsync(string id, string term, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(id, cancellation) is not { } taxonomy)
            return NotFound();
        if (taxonomy.Find(term) is not { } found)
            return taxonomy.SuccessorOf(term) is { } successor ? Already(taxonomy, successor) : NotFound();
        (Taxonomy, Term) = (taxonomy, found);
        if (Request.Query.ContainsKey("met") || Request.HasFormContentType)
            await ChooseAsync(term, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string term, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, term, cancellation) is not PageResult page)
            return await OnGetAsync(id, term, cancellation);
        if (Into is null)
            return page;
        var (name, into) = (Name, OpenedTaxonomy.IdOf(Into));
        if (await handler.HandleAsync(Taxonomy, term, into, cancellation) is { } wrong)
        {
            ModelState.AddModelError("met", wrong);
            return page;
        }
        Happened = $"‘{name}’ hoort nu bij ‘{IntoName}’. Alles wat ‘{name}’ had, heeft nu ‘{IntoName}’.";
        return LocalRedirect($"/beheer/indelingen/{id}#term-{into}");
    }

    private LocalRedirectResult Already(OpenedTaxonomy taxonomy, string into)
    {
        Happened = $"Deze term was al samengevoegd met ‘{OpenedTaxonomy.NameOf(taxonomy.Find(into)!)}’. Er hoefde niets meer te gebeuren.";
        return LocalRedirect($"/beheer/indelingen/{taxonomy.Id}#term-{into}");
    }

    private async Task ChooseAsync(string term, CancellationToken cancellation)
    {
        var into = TypedText.Line(With);
        if (MergeTermsHandler.WhyNot(Taxonomy, term, into) is { } why)
        {
            ModelState.AddModelError("met", why);
            return;
        }
        Into = Taxonomy.Find(into);
        Use = (await uses.CountAsync([term], cancellation))[term];
    }
}
