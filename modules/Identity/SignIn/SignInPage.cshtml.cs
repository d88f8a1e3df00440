using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Identity;

[OwnTransaction, EnableRateLimiting("sign-in")]
internal sealed class SignInPage(CurrentMember me, SignInHandler signIn) : PageModel
{
    private const string Refused = "E-mailadres en wachtwoord horen niet bij elkaar. Na vijf keer mis moet je tien minuten wachten.";

    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    public IActionResult OnGet() => me.Reader.IsMember ? Onwards() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && await signIn.HandleAsync(Form, cancellation))
            return Onwards();
        if (ModelState.IsValid)
            ModelState.AddModelError("Form.Password", Refused);
        return Page();
    }

    // Only to this site: an address from elsewhere would make a trusted page the start of a trick.
    private LocalRedirectResult Onwards() => LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");
}
