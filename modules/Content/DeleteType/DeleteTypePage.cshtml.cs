using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.ManageContentTypes)]
internal sealed class DeleteTypePage(TypeDesk desk, DeleteTypeHandler delete) : PageModel
{
    [TempData]
    public string? Happened { get; set; }

    public OpenedType Type { get; private set; } = null!;
    public string? Blocked { get; private set; }
    public string Address => "/beheer/soorten/" + Type.Name;

    public async Task<IActionResult> OnGetAsync(string type, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(type, cancellation) is not { } opened)
            return NotFound();
        (Type, Blocked) = (opened, await delete.WhyNotAsync(opened.Name, cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string type, CancellationToken cancellation)
    {
        if (await OnGetAsync(type, cancellation) is NotFoundResult missing)
            return missing;
        if (Blocked is not null || !await delete.HandleAsync(Type, cancellation))
        {
            ModelState.AddModelError("", Blocked ?? TypeDesk.Busy);
            return Page();
        }
        Happened = $"‘{Type.Definition.DisplayName}’ is verwijderd.";
        return LocalRedirect("/beheer/soorten");
    }
}
