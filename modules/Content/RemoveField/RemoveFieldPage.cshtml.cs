using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>Takes a field off the form. What items hold of it stays stored and comes back with the field.</summary>
[RequirePermission(Permission.ManageContentTypes)]
internal sealed class RemoveFieldPage(TypeDesk desk, CountTouched count, RefreshItems refresh) : PageModel
{
    [BindProperty]
    public string BasedOn { get; set; } = "";

    [TempData]
    public string? Happened { get; set; }

    public OpenedType Type { get; private set; } = null!;
    public ContentFieldDefinition Field { get; private set; } = null!;
    public Touched Touched { get; private set; } = null!;
    public string Address => "/beheer/soorten/" + Type.Name;

    public async Task<IActionResult> OnGetAsync(string type, string field, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(type, cancellation) is not { } opened || opened.Field(field) is not { } record)
            return NotFound();
        (Type, Field) = (opened, FieldRecord.Read(record));
        Touched = await count.ByRemovalAsync(Type.Name, Field, cancellation);
        if (!Request.HasFormContentType)
            BasedOn = Stamps.Of(record);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string type, string field, CancellationToken cancellation)
    {
        if (await OnGetAsync(type, field, cancellation) is NotFoundResult missing)
            return missing;
        var now = Stamps.Of(Type.Field(Field.Name)!);
        if (BasedOn != now)
        {
            BasedOn = now;
            return Refuse("Iemand anders heeft dit veld intussen gewijzigd. Kijk nog eens voordat je het weghaalt.");
        }
        Type.Remove(Field.Name);
        await refresh.FieldAsync(Type.Name, Field, cancellation, removed: true);
        if (!await desk.SaveAsync(Type, TypeActs.FieldRemoved, $"{Field.DisplayName}, {Touched.All} stuks hadden hier iets staan", cancellation))
            return Refuse(TypeDesk.Busy);
        Happened = $"‘{Field.DisplayName}’ staat niet meer op het formulier. Onderaan de velden kun je het terugzetten.";
        return LocalRedirect(Address);
    }

    private PageResult Refuse(string why)
    {
        ModelState.Clear();
        ModelState.AddModelError("", why);
        return Page();
    }
}
