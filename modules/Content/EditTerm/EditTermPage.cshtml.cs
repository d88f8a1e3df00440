using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Content;

[RequirePermission(Permission.ManageTaxonomies)]
internal sealed class EditTermPage(TaxonomyDesk desk, TermUses uses, ReplaceTerm refresh, Drafts drafts, CurrentMember me) : PageModel
{
    private const int ShownItems = 10;

    [BindProperty]
    public TermForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public OpenedTaxonomy Taxonomy { get; private set; } = null!;
    public JsonObject Term { get; private set; } = null!;

    /// <summary>Someone else changed it since.</summary>
    public TermForm? Theirs { get; private set; }

    public TermUse Use { get; private set; } = TermUse.None;
    public IReadOnlyList<ContentItem> Items { get; private set; } = [];

    public string Id => OpenedTaxonomy.IdOf(Term);
    public string Name => OpenedTaxonomy.NameOf(Term);
    public string Address => $"/beheer/indelingen/{Taxonomy.Id}/{Id}";
    public int Below => Taxonomy.Branch(Id).Count - 1;
    public IReadOnlyList<SelectListItem> Parents => TermParents.Of(Taxonomy, "Niets: bovenaan", Taxonomy.Branch(Id));

    public string Used => (Use.All, Use.Live) switch
    {
        (0, _) => $"Alleen bij {string.Join(", ", Use.Others)}.",
        (1, var live) => $"1 stuk{(live == 1 ? " op de site" : ", nog niet op de site")}{Others}.",
        var (all, live) => $"{all:N0} stukken, {(live == all ? "allemaal" : $"waarvan {live:N0}")} op de site{Others}.",
    };

    private string Others => Use.Others.Count > 0 ? $". En {string.Join(", ", Use.Others)}" : "";

    public string NameOf(string id) => Taxonomy.Find(id) is { } term ? OpenedTaxonomy.NameOf(term) : "niets: bovenaan";

    public async Task<IActionResult> OnGetAsync(string id, string term, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(id, cancellation) is not { } taxonomy)
            return NotFound();
        if (taxonomy.Find(term) is not { } found)
            return taxonomy.SuccessorOf(term) is { } into ? LocalRedirect($"/beheer/indelingen/{taxonomy.Id}/{into}") : NotFound();
        (Taxonomy, Term) = (taxonomy, found);
        await LoadUseAsync(cancellation);
        if (!Request.HasFormContentType)
            Form = TermForm.Of(taxonomy, found);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string term, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, term, cancellation) is not PageResult page)
            return NotFound();
        var now = TermForm.Of(Taxonomy, Term);
        foreach (var (field, why) in Form.Mistakes(Taxonomy, Id))
            ModelState.AddModelError($"{nameof(Form)}.{field}", why);
        if (Form.BasedOn != now.BasedOn)
            Conflict(now);
        return ModelState.IsValid ? await SaveAsync(now, cancellation) : page;
    }

    private async Task<IActionResult> SaveAsync(TermForm before, CancellationToken cancellation)
    {
        await refresh.NoteAsync(before.Parent == Form.Parent ? [Id] : Taxonomy.Branch(Id), cancellation);
        Form.WriteTo(Term, Taxonomy.TermType);
        if (before.Parent != Form.Parent)
            Taxonomy.MoveBelow(Id, Form.Parent.Length > 0 ? Form.Parent : null);
        var detail = string.Join(", ", new[] { before.Name == Form.Name ? "" : $"heette ‘{before.Name}’", before.Parent == Form.Parent ? "" : $"hangt nu onder ‘{NameOf(Form.Parent)}’" }.Where(words => words.Length > 0));
        if (await desk.SaveAsync(Taxonomy, TermActs.Changed, Id, Form.Name, detail, cancellation) is { } wrong)
        {
            ModelState.AddModelError("", wrong);
            return Page();
        }
        Happened = $"‘{Form.Name}’ is opgeslagen.";
        return LocalRedirect($"/beheer/indelingen/{Taxonomy.Id}#term-{Id}");
    }

    private void Conflict(TermForm now)
    {
        (Theirs, Form.BasedOn) = (now, now.BasedOn);
        ModelState.Remove("Form.BasedOn");
        ModelState.AddModelError("", "Iemand anders heeft deze term intussen gewijzigd. Wat jij typte, staat er nog. Sla je nog een keer op, dan geldt wat jij typte.");
    }

    private async Task LoadUseAsync(CancellationToken cancellation)
    {
        Use = (await uses.CountAsync([Id], cancellation))[Id];
        var first = (await uses.ItemsAsync(Id, cancellation)).Take(ShownItems).ToList();
        var found = await drafts.ManyAsync(first, cancellation);
        Items = [.. first.Where(found.ContainsKey).Select(item => found[item]).Where(item => item.Live || me.Reader.MayEdit(item.Owner))];
    }
}
