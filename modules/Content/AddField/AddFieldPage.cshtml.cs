using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>First which kind of field, then what it asks.</summary>
[RequirePermission(Permission.ManageContentTypes)]
internal sealed class AddFieldPage(TypeDesk desk, FieldChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Kind { get; set; }

    [BindProperty]
    public FieldSettings Form { get; set; } = new() { One = true };

    [TempData]
    public string? Happened { get; set; }

    public OpenedType Type { get; private set; } = null!;
    public FieldChoice? Choice { get; private set; }
    public FieldQuestions Questions { get; private set; } = null!;
    public string Address => "/beheer/soorten/" + Type.Name;

    public async Task<IActionResult> OnGetAsync(string type, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(type, cancellation) is not { } opened)
            return NotFound();
        (Type, Choice) = (opened, FieldChoice.At(Kind));
        if (Choice is not null)
            Questions = await choices.ForAsync(Choice, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string type, CancellationToken cancellation)
    {
        if (await OnGetAsync(type, cancellation) is NotFoundResult missing)
            return missing;
        if (Choice is null)
            return LocalRedirect($"{Address}/velden/nieuw");
        var field = FieldRecord.New(Choice, NewName.Of(Form.Label, IsTaken));
        Form.WriteTo(field, Choice, null, (name, why) => ModelState.AddModelError($"{nameof(Form)}.{name}", why));
        Questions.Check(Form, (name, why) => ModelState.AddModelError($"{nameof(Form)}.{name}", why));
        if (Type.Definition.Fields.Any(own => own.Field.DisplayName.Equals(Form.Label, StringComparison.CurrentCultureIgnoreCase)))
            ModelState.AddModelError("Form.Label", "Er is al een veld met deze naam.");
        if (!ModelState.IsValid)
            return Page();
        Type.Add(field);
        if (!await desk.SaveAsync(Type, TypeActs.FieldAdded, $"{Form.Label} ({Choice.Name.ToLowerInvariant()})", cancellation))
        {
            ModelState.AddModelError("", TypeDesk.Busy);
            return Page();
        }
        Happened = $"‘{Form.Label}’ staat nu op het formulier.";
        return LocalRedirect($"{Address}#veld-{DefinitionJson.NameOf(field)}");
    }

    private bool IsTaken(string name) => Type.Field(name) is not null || Type.RemovedField(name) is not null;
}
