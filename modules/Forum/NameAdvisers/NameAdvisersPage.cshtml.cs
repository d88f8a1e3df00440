using DiversInclusief.Components.Text;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Forum;

/// <summary>Who prepares texts for this member, and for whom this member does.</summary>
[RequirePermission(Permission.Reply), EnableRateLimiting("write")]
internal sealed class NameAdvisersPage(NameAdvisersHandler handler, Delegations delegations, Members members, TimeProvider clock, CurrentMember me) : PageModel
{
    public const string Address = "/account/adviseurs";

    // A term of office.
    private const int MostDays = 4 * 366;

    private Dictionary<string, MemberCard> _people = [];

    [BindProperty]
    public NameAdviserForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public List<Delegation> Advisers { get; private set; } = [];

    /// <summary>For whom the reader may write today.</summary>
    public List<Delegation> For { get; private set; } = [];

    /// <summary>Who asked the reader.</summary>
    public List<Delegation> Asked { get; private set; } = [];

    public List<SelectListItem> Colleagues { get; private set; } = [];

    public MemberCard? CardOf(string? member) => member is null ? null : _people.GetValueOrDefault(member);

    public static string TermOf(Delegation delegation) => delegation.Until is { } until ? $"Tot en met {DutchTime.Date(until)}" : "Zonder einddatum";

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(string? actie, string? keuze, CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        if (actie is "kies")
            return await NameAsync(cancellation) is { } done ? Go(done) : Page();
        // The form to name someone is not what was sent.
        ModelState.Clear();
        return Go(await DoAsync(actie, keuze ?? "", cancellation));
    }

    private async Task<string?> DoAsync(string? act, string id, CancellationToken cancellation) => act switch
    {
        "stop" => await handler.EndAsync(id, cancellation) ? "Gestopt. Dat werkt meteen." : null,
        "ja" => await handler.AnswerAsync(id, yes: true, cancellation) ? "Goed. Je kunt nu bij een vraag of reactie kiezen namens wie je schrijft." : null,
        "nee" => await handler.AnswerAsync(id, yes: false, cancellation) ? "Goed. De vraag is weg." : null,
        _ => null,
    };

    private async Task<string?> NameAsync(CancellationToken cancellation)
    {
        Check();
        if (!ModelState.IsValid)
            return null;
        if (Form.Email is null)
            return await handler.NameAsync(Form, cancellation) ? "Gelukt. Je collega krijgt bericht en kan meteen teksten voor je klaarzetten." : "Dat lukte niet. Misschien koos je deze collega net al.";
        await handler.AskAsync(Form, cancellation);
        return "Als een lid dit adres heeft, vragen we of die teksten voor je wil klaarzetten. Bij een ja zie je hier de naam.";
    }

    private void Check()
    {
        var today = DutchTime.Today(clock.GetUtcNow());
        if (Form.Until < today || Form.Until > today.AddDays(MostDays))
            ModelState.AddModelError("Form.Until", "Kies een dag tussen vandaag en over vier jaar.");
        if (Form.Colleague is { Length: > 0 } chosen && Colleagues.TrueForAll(one => one.Value != chosen))
            ModelState.AddModelError("Form.Colleague", "Kies een collega uit de lijst.");
        if (Advisers.Count >= Delegations.Most)
            ModelState.AddModelError("Form.Email", $"Je hebt al {Delegations.Most} adviseurs of vragen openstaan. Stop er eerst met een.");
    }

    private LocalRedirectResult Go(string? happened)
    {
        Happened = happened;
        return LocalRedirect(Address);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var member = me.Reader.MemberId!;
        (Advisers, For, Asked) = (await delegations.OfAsync(member, cancellation), await delegations.ForAsync(member, cancellation), await delegations.AskedOfAsync(member, cancellation));
        _people = await members.CardsAsync(Advisers.Select(d => d.AdviserId).OfType<string>().Concat(For.Select(d => d.PrincipalId)).Concat(Asked.Select(d => d.PrincipalId)), cancellation);
        Colleagues = (await delegations.ColleaguesAsync(member, cancellation)).ConvertAll(card => new SelectListItem(card.Function.Length > 0 ? $"{card.Name}, {card.Function}" : card.Name, card.Id));
        if (Colleagues.Count > 0)
            Colleagues.Insert(0, new SelectListItem("Geen collega uit de lijst", ""));
    }
}
