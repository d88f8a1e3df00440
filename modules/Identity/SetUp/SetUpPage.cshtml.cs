using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiversInclusief.Identity;

[EnableRateLimiting("sign-in")]
public sealed class SetUpPage(AppDb db, Transaction transaction) : PageModel
{
    [BindProperty]
    public SetUpForm Form { get; set; } = new();

    private SetUpLink Link => HttpContext.RequestServices.GetRequiredService<SetUpLink>();

    public IActionResult OnGet(string token) => Link.IsOpenFor(token) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation)
    {
        if (!Link.IsOpenFor(token) || await db.Set<Member>().AnyAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid || !await MakeAsync(cancellation))
            return Page();
        transaction.AfterCommit(Link.Close);
        return LocalRedirect("/");
    }

    private async Task<bool> MakeAsync(CancellationToken cancellation)
    {
        var services = HttpContext.RequestServices;
        var first = new NewMember(null, Form.Name, Form.Email, Form.Function, "", null, [Role.Administrator], Form.Password);
        foreach (var error in await services.GetRequiredService<AddMemberHandler>().HandleAsync(first, cancellation))
            ModelState.AddModelError("", error);
        if (!ModelState.IsValid)
            return false;
        var accounts = services.GetRequiredService<UserManager<Member>>();
        await services.GetRequiredService<SignInManager<Member>>().SignInAsync((await accounts.FindByEmailAsync(Form.Email))!, isPersistent: false);
        return true;
    }
}
