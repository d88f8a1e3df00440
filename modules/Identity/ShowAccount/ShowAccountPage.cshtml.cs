using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Identity;

[RequireMember]
internal sealed class ShowAccountPage(AppDb db, CurrentMember me) : PageModel
{
    [BindProperty]
    public AccountForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public string Email { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var member = await LoadAsync(cancellation);
        Form = new AccountForm { Name = member.Name, Function = member.Function, Organisation = member.Organisation };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var member = await LoadAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();
        (member.Name, member.Function, member.Organisation) = (Form.Name, Form.Function, Form.Organisation ?? "");
        Done = "Je gegevens zijn bewaard.";
        return RedirectToPage();
    }

    private async Task<Member> LoadAsync(CancellationToken cancellation)
    {
        var member = await db.Set<Member>().SingleAsync(m => m.Id == me.Reader.MemberId, cancellation);
        Email = member.Email!;
        return member;
    }
}
