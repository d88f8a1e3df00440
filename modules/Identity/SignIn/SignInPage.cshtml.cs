using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Identity;

[OwnTransaction, EnableRateLimiting("sign-in")]
internal sealed class SignInPage(CurrentMember me, SignInHandler signIn, SiteSettings settings) : PageModel
{
    private const string Refused = "E-mailadres en wachtwoord horen niet bij elkaar. Na vijf keer mis moet je tien minuten wachten.";

    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    /// <summary>For who signed in rightly but is suspended.</summary>
    public SignInOutcome? Suspended { get; private set; }

    public string Contact { get; private set; } = "";

    public IActionResult OnGet() => me.Reader.IsMember ? Onwards() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return Page();
        var outcome = await signIn.HandleAsync(Form, cancellation);
        if (outcome.IsIn)
            return Onwards();
        if (outcome.SuspendedUntil is not null)
            (Suspended, Contact) = (outcome, await Standing.ContactAsync(settings, cancellation));
        else
            ModelState.AddModelError("Form.Password", Refused);
        return Page();
    }

    // Only to this site: an address from elsewhere would make a trusted page the start of a trick.
    private LocalRedirectResult Onwards() => LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");
}
