using System.Globalization;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>The tree of terms with how often each is used; in another order at the press of a button.</summary>
[RequirePermission(Permission.ManageTaxonomies)]
internal sealed class ShowTaxonomyPage(Terms terms, TermUses uses, TaxonomyDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Wanted { get; set; }

    [TempData]
    public string? Happened { get; set; }

    public Taxonomy Taxonomy { get; private set; } = null!;
    public IReadOnlyList<TermRow> Tree { get; private set; } = [];

    /// <summary>Terms by name or other word, each by itself; null when nothing was asked.</summary>
    public IReadOnlyList<TermRow>? Found { get; private set; }

    public string Address => "/beheer/indelingen/" + Taxonomy.Id;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if ((await terms.AllAsync(cancellation)).Taxonomy(id) is not { } taxonomy)
            return NotFound();
        Taxonomy = taxonomy;
        var counts = await uses.CountAsync([.. taxonomy.Terms.Select(term => term.Id)], cancellation);
        Tree = TermRow.Tree(taxonomy, counts);
        if (TypedText.Line(Wanted) is { Length: > 0 } wanted)
            Found = [.. taxonomy.Terms.Where(term => Says(term, wanted)).Select(term => new TermRow(term, counts[term.Id], []))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? actie, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(id, cancellation) is not { } taxonomy)
            return NotFound();
        var act = TypedText.Line(actie).Split(':');
        if (act.Length < 2 || taxonomy.Find(act[1]) is not { } term)
            return await RefuseAsync(id, "Deze term is er niet meer. Je ziet hoe het nu is.", cancellation);
        var (place, of) = taxonomy.MoveTo(act[1], To(act, taxonomy.PlaceOf(act[1])));
        var name = OpenedTaxonomy.NameOf(term);
        if (await desk.SaveAsync(taxonomy, TermActs.Moved, act[1], name, $"plek {place} van {of}", cancellation) is { } wrong)
            return await RefuseAsync(id, wrong, cancellation);
        Happened = $"‘{name}’ staat nu op plek {place} van {of}.";
        return LocalRedirect($"/beheer/indelingen/{id}#term-{act[1]}");
    }

    private static int To(string[] act, int now) => act switch
    {
        ["omhoog", _] => now - 1,
        ["omlaag", _] => now + 1,
        ["naar", _, var place] when int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var to) => to,
        _ => now,
    };

    private async Task<IActionResult> RefuseAsync(string id, string why, CancellationToken cancellation)
    {
        ModelState.AddModelError("", why);
        return await OnGetAsync(id, cancellation);
    }

    private static bool Says(Term term, string wanted) =>
        term.Name.Contains(wanted, StringComparison.CurrentCultureIgnoreCase) || term.Synonyms.Any(word => word.Contains(wanted, StringComparison.CurrentCultureIgnoreCase));
}
