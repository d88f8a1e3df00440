using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>Links to other sites that no longer work, for who can mend them.</summary>
[RequirePermission(Permission.EditContent)]
internal sealed class ListBrokenLinksPage(BrokenLinks broken, LinkCheck check, CurrentMember me) : PageModel
{
    private const int PageSize = 20;

    public IReadOnlyList<BrokenLink> Links { get; private set; } = [];
    public (int All, int Asked, int Broken) Counts { get; private set; }
    public bool IsOn { get; private set; }
    public string? Next { get; private set; }
    public bool IsFirst { get; private set; }
    public bool MaySwitch => me.Reader.May(Permission.ManageSettings);

    [TempData]
    public string? Happened { get; set; }

    public async Task OnGetAsync([FromQuery(Name = "na")] string? after, CancellationToken cancellation)
    {
        (IsOn, IsFirst) = (await check.IsOnAsync(cancellation), after is null);
        Counts = await broken.CountAsync(cancellation);
        var (links, next) = await broken.ListAsync(after, PageSize, cancellation);
        (Links, Next) = (links, next is null ? null : $"/beheer/koppelingen?na={next}");
    }

    public async Task<IActionResult> OnPostSchakelAsync(string? aan, CancellationToken cancellation)
    {
        if (!MaySwitch)
            return NotFound();
        await check.SwitchAsync(aan == "ja", me.Reader, cancellation);
        Happened = aan == "ja" ? "De controle staat aan. Binnen een paar minuten begint het." : "De controle staat uit. De server vraagt niets meer aan andere websites.";
        return LocalRedirect("/beheer/koppelingen");
    }

    public async Task<IActionResult> OnPostOpnieuwAsync(string? adres, CancellationToken cancellation)
    {
        await broken.AskAgainAsync(adres ?? "", cancellation);
        Happened = "We bekijken dit adres binnen een paar minuten opnieuw.";
        return LocalRedirect("/beheer/koppelingen");
    }
}
