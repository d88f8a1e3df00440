using System.ComponentModel.DataAnnotations;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Where a member offers to be asked, and takes that back.</summary>
[RequireMember]
internal sealed class OfferHelpPage(AppDb db, FacetNames terms, CurrentMember me) : PageModel
{
    public const string Path = "/account/helpen";

    private HelpOffer? _known;

    [BindProperty]
    public bool Offers { get; set; }

    [BindProperty, Range(HelpOffer.LeastPerWeek, HelpOffer.MostPerWeek, ErrorMessage = "Kies 1 tot en met 5 keer.")]
    public int PerWeek { get; set; } = 2;

    [BindProperty]
    public string[]? Themes { get; set; }

    [TempData]
    public string? Happened { get; set; }

    public List<SelectListItem> AllThemes { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Amounts { get; } =
        [.. Enumerable.Range(HelpOffer.LeastPerWeek, HelpOffer.MostPerWeek).Select(count => new SelectListItem(count == 1 ? "Hoogstens 1 keer per week" : $"Hoogstens {count} keer per week", $"{count}"))];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        (Offers, PerWeek, Themes) = (_known is not null, _known?.PerWeek ?? PerWeek, [.. _known?.ThemeList ?? []]);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var known = AllThemes.Select(t => t.Value).ToHashSet();
        if (Themes?.All(known.Contains) == false)
            ModelState.AddModelError(nameof(Themes), "Kies thema’s uit de lijst.");
        if (!ModelState.IsValid)
            return Page();
        Keep(string.Join(',', Themes ?? []));
        Happened = Offers ? "Fijn! Je hoort het als een collega een vraag heeft die bij jou past." : "We vragen je niet meer persoonlijk om te helpen.";
        return LocalRedirect(Path);
    }

    private void Keep(string themes)
    {
        if (!Offers && _known is not null)
            db.Remove(_known);
        else if (Offers && _known is not null)
            (_known.PerWeek, _known.Themes) = (PerWeek, themes);
        else if (Offers)
            db.Add(new HelpOffer { MemberId = me.Reader.MemberId!, PerWeek = PerWeek, Themes = themes });
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        _known = await db.Set<HelpOffer>().AsTracking().FirstOrDefaultAsync(h => h.MemberId == me.Reader.MemberId, cancellation);
        AllThemes = await terms.ChoicesAsync(Facet.Theme, cancellation);
    }
}
