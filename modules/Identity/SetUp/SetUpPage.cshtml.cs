using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Identity;

[EnableRateLimiting("sign-in")]
internal sealed class SetUpPage(SetUpHandler handler) : PageModel
{
    [BindProperty]
    public SetUpForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation) =>
        await handler.IsOpenAsync(token, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation)
    {
        if (!await handler.IsOpenAsync(token, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        foreach (var error in await handler.HandleAsync(Form, cancellation))
            ModelState.AddModelError("", error);
        return ModelState.IsValid ? LocalRedirect("/") : Page();
    }
}
