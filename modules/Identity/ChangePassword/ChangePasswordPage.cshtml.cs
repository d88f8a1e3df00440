using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Identity;

[RequireMember, EnableRateLimiting("sign-in")]
internal sealed class ChangePasswordPage(CurrentMember me, UserManager<Member> accounts, SignInManager<Member> signIn) : PageModel
{
    [BindProperty]
    public ChangePasswordForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || !await ChangeAsync())
            return Page();
        Done = "Je wachtwoord is gewijzigd.";
        return LocalRedirect("/account");
    }

    private async Task<bool> ChangeAsync()
    {
        var member = (await accounts.FindByIdAsync(me.Reader.MemberId!))!;
        var changed = await accounts.ChangePasswordAsync(member, Form.Current, Form.Chosen);
        foreach (var error in changed.Errors)
            ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Form.Current" : "Form.Chosen", error.Description);
        // The change ended every other session by its new stamp; this one goes on.
        if (changed.Succeeded)
            await signIn.RefreshSignInAsync(member);
        return changed.Succeeded;
    }
}
