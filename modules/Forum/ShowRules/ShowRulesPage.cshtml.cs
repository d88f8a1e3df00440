using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The rules as everyone may read them, older versions too.</summary>
internal sealed class ShowRulesPage(AppDb db, HouseRules rules, CurrentMember me) : PageModel
{
    private const int MostVersions = 50;

    public RulesVersion? Shown { get; private set; }

    public List<RulesVersion> Versions { get; private set; } = [];

    /// <summary>What this member accepted last.</summary>
    public RulesAcceptance? Mine { get; private set; }

    public bool IsCurrent => Shown?.Number == Versions[0].Number;

    public bool MayAccept { get; private set; }

    public bool MayEdit => me.Reader.May(Permission.EditHouseRules);

    [TempData]
    public string? Happened { get; set; }

    public async Task<IActionResult> OnGetAsync(int? versie, CancellationToken cancellation)
    {
        Versions = await db.Set<RulesVersion>().AsNoTracking().OrderByDescending(v => v.Number).Take(MostVersions).ToListAsync(cancellation);
        Shown = versie is null ? Versions.FirstOrDefault() : Versions.Find(v => v.Number == versie);
        if (Shown is null)
            return versie is null ? Page() : NotFound();
        if (me.Reader.MemberId is not { } member)
            return Page();
        Mine = await rules.LatestOfAsync(member, cancellation);
        MayAccept = IsCurrent && Versions.Exists(v => v.MustBeAccepted && v.Number > (Mine?.Number ?? 0));
        return Page();
    }

    /// <param name="nummer">The version that stood on the page: nobody accepts what they did not see.</param>
    public async Task<IActionResult> OnPostAsync(int nummer, CancellationToken cancellation)
    {
        if (me.Reader.MemberId is not { } member)
            return Challenge();
        if ((await rules.CurrentAsync(cancellation))?.Number == nummer)
        {
            await rules.AcceptAsync(member, nummer, cancellation);
            Happened = "Dank je. We hebben onthouden dat je akkoord bent.";
        }
        else
        {
            Happened = "De huisregels zijn net gewijzigd. Lees ze nog een keer.";
        }
        return LocalRedirect(HouseRules.Address);
    }
}
