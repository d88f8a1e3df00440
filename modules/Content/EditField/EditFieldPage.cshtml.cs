using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>What a field asks. A change that existing items do not fit is shown first, and made only when confirmed.</summary>
[RequirePermission(Permission.ManageContentTypes)]
internal sealed class EditFieldPage(TypeDesk desk, FieldChoices choices, CountTouched touched, RefreshItems refresh) : PageModel
{
    [BindProperty]
    public FieldSettings Form { get; set; } = new();

    /// <summary>How many items the administrator was told of; another number is shown again.</summary>
    [BindProperty]
    public int? Seen { get; set; }

    [TempData]
    public string? Happened { get; set; }

    public OpenedType Type { get; private set; } = null!;
    public ContentFieldDefinition Field { get; private set; } = null!;
    public FieldQuestions Questions { get; private set; } = null!;
    public Touched? Touched { get; private set; }

    /// <summary>Someone else changed it since; the page says what is stored now.</summary>
    public bool IsConflict { get; private set; }

    public string Address => "/beheer/soorten/" + Type.Name;

    private JsonObject Record => Type.Field(Field.Name)!;

    public async Task<IActionResult> OnGetAsync(string type, string field, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(type, cancellation) is not { } opened || opened.Field(field) is not { } record)
            return NotFound();
        (Type, Field) = (opened, FieldRecord.Read(record));
        Questions = await choices.ForAsync(FieldChoice.Of(Field), cancellation, Field.PickedTypes);
        if (!Request.HasFormContentType)
            Form = FieldSettings.Of(Field, record);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string type, string field, CancellationToken cancellation)
    {
        if (await OnGetAsync(type, field, cancellation) is NotFoundResult missing)
            return missing;
        if (Form.BasedOn != Stamps.Of(Record))
            return Conflict(FieldSettings.Of(Field, Record));
        Form.WriteTo(Record, Questions.Choice, Field, (name, why) => ModelState.AddModelError($"{nameof(Form)}.{name}", why));
        Questions.Check(Form, (name, why) => ModelState.AddModelError($"{nameof(Form)}.{name}", why));
        if (!ModelState.IsValid)
            return Page();
        var after = FieldRecord.Read(Record);
        var found = await touched.ByChangeAsync(Type.Name, Field, after, cancellation);
        return found.All > 0 && found.All != Seen ? Ask(found) : await SaveAsync(after, found, cancellation);
    }

    // Nothing is kept of a post that only asks: the model is made invalid without a word.
    private PageResult Ask(Touched found)
    {
        (Touched, Seen) = (found, found.All);
        ModelState.Remove(nameof(Seen));
        ModelState.AddModelError("", "");
        return Page();
    }

    private PageResult Conflict(FieldSettings theirs)
    {
        IsConflict = true;
        Form.BasedOn = theirs.BasedOn;
        ModelState.Remove("Form.BasedOn");
        ModelState.AddModelError("", "Iemand anders heeft dit veld intussen gewijzigd. Wat jij typte, staat er nog. Sla je nog een keer op, dan geldt wat jij typte.");
        return Page();
    }

    private async Task<IActionResult> SaveAsync(ContentFieldDefinition after, Touched found, CancellationToken cancellation)
    {
        if (OptionLines.Show(Field.Options) != OptionLines.Show(after.Options))
            await refresh.NoteAsync(Type.Name, cancellation);
        var detail = $"{after.DisplayName}{(found.All > 0 ? $", {found.All} stuks passen niet meer" : "")}";
        if (!await desk.SaveAsync(Type, TypeActs.FieldChanged, detail, cancellation))
        {
            ModelState.AddModelError("", TypeDesk.Busy);
            return Page();
        }
        Happened = $"‘{after.DisplayName}’ is opgeslagen. Het formulier is meteen aangepast.";
        return LocalRedirect($"{Address}#veld-{after.Name}");
    }
}
