using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ManageSettings)]
internal sealed class EditForumSettingsPage(ForumSettings settings, Members members, AuditLog audit, CurrentMember me) : PageModel
{
    public const string Address = "/beheer/forum";

    private List<string> _roles = [];

    [BindProperty]
    public ForumSettingsForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public IEnumerable<SelectListItem> Roles => _roles.Select(role => new SelectListItem(role, role));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        _roles = await members.RolesAsync(cancellation);
        Form = new ForumSettingsForm
        {
            HeldPosts = await settings.HeldPostsAsync(cancellation), TrustedRoles = await settings.TrustedRolesAsync(cancellation), Contact = await settings.ContactAsync(cancellation),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        _roles = await members.RolesAsync(cancellation);
        if ((Form.TrustedRoles ?? []).Except(_roles).Any())
            ModelState.AddModelError("Form.TrustedRoles", "Kies rollen uit de lijst.");
        if (!ModelState.IsValid)
            return Page();
        await settings.SetAsync(Form, cancellation);
        audit.Record(me.Reader, ForumSettingsActs.Changed, ForumSettingsActs.Kind, "", "Nieuwe leden en bezwaar", $"{Form.HeldPosts} berichten wachten");
        Happened = "De afspraken zijn bewaard.";
        return LocalRedirect(Address);
    }
}
