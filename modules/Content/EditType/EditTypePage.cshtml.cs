using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>One type: its name, what it is for, its fields in order and what else it is made of.</summary>
[RequirePermission(Permission.ManageContentTypes)]
internal sealed class EditTypePage(TypeDesk desk, ContentDefinitions definitions, TypeUses uses, RefreshItems refresh) : PageModel
{
    [BindProperty]
    public TypeForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public OpenedType Type { get; private set; } = null!;
    public ContentTypeDefinition Definition { get; private set; } = null!;
    public TypeUse Use { get; private set; } = TypeUse.None;

    /// <summary>What stands there now, when someone else changed it since.</summary>
    public ContentTypeDefinition? Theirs { get; private set; }

    public string Address => "/beheer/soorten/" + Type.Name;

    public IReadOnlyList<ContentFieldDefinition> Fields => Type.Definition.Part(Type.Name)?.Part.Fields ?? [];

    /// <summary>Parts that are not edited here, with the fields they bring.</summary>
    public IEnumerable<ContentTypePartDefinition> Others => Definition.Parts.Where(part => part.Part.Name != Type.Name);

    public async Task<IActionResult> OnGetAsync(string type, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(type, cancellation) is not { } opened || await definitions.FindAsync(type, cancellation) is not { } definition)
            return NotFound();
        (Type, Definition) = (opened, definition);
        Use = (await uses.AllAsync(cancellation)).GetValueOrDefault(opened.Name, TypeUse.None);
        // Buttons that move a field send nothing of the name.
        if (!Request.HasFormContentType || !Request.Form.ContainsKey("Form.DisplayName"))
            Form = TypeForm.Of(opened);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string type, string? actie, CancellationToken cancellation)
    {
        if (await OnGetAsync(type, cancellation) is NotFoundResult missing)
            return missing;
        var act = TypedText.Line(actie).Split(':');
        return act switch
        {
            ["omhoog", var field] => await MoveAsync(field, PlaceOf(field) - 1, cancellation),
            ["omlaag", var field] => await MoveAsync(field, PlaceOf(field) + 1, cancellation),
            ["naar", var field, var place] when int.TryParse(place, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var to) => await MoveAsync(field, to, cancellation),
            ["terugzetten", var field] => await PutBackAsync(field, cancellation),
            _ => await DescribeAsync(cancellation),
        };
    }

    private async Task<IActionResult> DescribeAsync(CancellationToken cancellation)
    {
        foreach (var (field, why) in Form.Mistakes(await definitions.AllAsync(cancellation), Type.Name))
            ModelState.AddModelError($"{nameof(Form)}.{field}", why);
        if (Form.BasedOn != Type.Stamp)
            Conflict();
        if (!ModelState.IsValid)
            return Page();
        var before = Definition.DisplayName;
        Type.Describe(Form.DisplayName, Form.Description);
        Type.OpenForContributors(Form.Contributable);
        return await SaveAsync(TypeActs.Described, before == Form.DisplayName ? "uitleg" : $"‘{before}’ heet nu ‘{Form.DisplayName}’", "Opgeslagen. Iedereen ziet de nieuwe naam meteen.", "", cancellation);
    }

    private void Conflict()
    {
        Theirs = Definition;
        Form.BasedOn = Type.Stamp;
        ModelState.Remove("Form.BasedOn");
        ModelState.AddModelError("", "Iemand anders heeft de naam of de uitleg intussen gewijzigd. Wat jij typte, staat er nog. Sla je nog een keer op, dan geldt wat jij typte.");
    }

    private async Task<IActionResult> MoveAsync(string name, int to, CancellationToken cancellation)
    {
        if (Type.Field(name) is not { } field)
            return Lost();
        var place = Type.Move(name, to);
        var label = Fields.First(own => own.Name == DefinitionJson.NameOf(field)).DisplayName;
        return await SaveAsync(TypeActs.FieldMoved, label, $"‘{label}’ staat nu op plek {place} van {Fields.Count}.", $"#veld-{DefinitionJson.NameOf(field)}", cancellation);
    }

    private async Task<IActionResult> PutBackAsync(string name, CancellationToken cancellation)
    {
        if (Type.RemovedField(name) is null)
            return Lost();
        Type.PutBack(name);
        var field = Fields.First(own => own.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        await refresh.FieldAsync(Type.Name, field, cancellation);
        return await SaveAsync(TypeActs.FieldPutBack, field.DisplayName, $"‘{field.DisplayName}’ staat weer op het formulier, met wat er al in stond.", $"#veld-{field.Name}", cancellation);
    }

    private async Task<IActionResult> SaveAsync(Kernel.Audit.AuditAct act, string detail, string happened, string place, CancellationToken cancellation)
    {
        if (!await desk.SaveAsync(Type, act, detail, cancellation))
            return Refuse(TypeDesk.Busy);
        Happened = happened;
        return LocalRedirect(Address + place);
    }

    private PageResult Lost() => Refuse("Dit veld is intussen weggehaald of teruggezet. Je ziet hoe het nu is.");

    private PageResult Refuse(string why)
    {
        ModelState.AddModelError("", why);
        return Page();
    }

    private int PlaceOf(string field) => Type.Fields.ToList().FindIndex(own => DefinitionJson.NameOf(own).Equals(field, StringComparison.OrdinalIgnoreCase));
}
