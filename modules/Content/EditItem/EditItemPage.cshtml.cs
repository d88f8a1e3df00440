using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Kernel.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>The one form for every type: /beheer/inhoud/nieuw/{type} and /beheer/inhoud/{id}.</summary>
[RequirePermission(Permission.EditContent)]
// A draft is kept although its publication was refused; the handlers commit by themselves.
[OwnTransaction]
internal sealed class EditItemPage(OpenForm open, EditItemHandler handler, Drafts drafts, CurrentMember me) : PageModel
{
    public ItemForm Form { get; private set; } = null!;

    /// <summary>What editors go on with; null for an item that is not stored yet.</summary>
    public ContentItem? Stored { get; private set; }

    public ItemConflict? Conflict { get; private set; }

    /// <summary>Readers do not see it yet, although that was asked.</summary>
    public bool SavedOnly { get; private set; }

    public bool IsGone { get; private set; }

    [TempData]
    public string? Happened { get; set; }

    public bool MayPublish => me.Reader.May(Permission.PublishContent);
    public bool MayDelete => Stored is not null && me.Reader.May(Permission.DeleteContent);

    public string Address => Stored is null ? $"/beheer/inhoud/nieuw/{Form.Type.Kind}" : $"/beheer/inhoud/{Form.ContentItemId}";

    // A form whose token expired arrives here too, and is shown with what was typed.
    public Task<IActionResult> OnGetAsync(string? id, string? type, CancellationToken cancellation) => OpenAsync(id, type, cancellation);

    public async Task<IActionResult> OnPostAsync(string? id, string? type, string? actie, CancellationToken cancellation)
    {
        if (await OpenAsync(id, type, cancellation) is NotFoundResult missing)
            return missing;
        if (actie == "toevoegen")
            return Refuse(AddPicked.Resolve(Form));
        if (actie is "publiceren" or "offline" && !MayPublish)
            return NotFound();
        if (actie == "samenvoegen")
            await MergeAsync(cancellation);
        var act = actie switch { "publiceren" => EditAct.Publish, "offline" => EditAct.Unpublish, _ => EditAct.Save };
        var result = await handler.HandleAsync(new EditItem(Form, act, me.Reader), cancellation);
        return result.Outcome == EditOutcome.Done ? Leave(act, actie) : await StayAsync(result, cancellation);
    }

    private async Task<IActionResult> OpenAsync(string? id, string? type, CancellationToken cancellation)
    {
        if (await open.OpenAsync(id, type, Request.HasFormContentType ? Request.Form : null, cancellation) is not { } opened)
            return NotFound();
        (Form, Stored) = opened;
        return Page();
    }

    private async Task MergeAsync(CancellationToken cancellation)
    {
        if (await drafts.VersionAsync(Form.ContentItemId, Form.BasedOn, cancellation) is { } theirs)
            ItemConflict.Settle(Form, ItemForm.Of(Form.Type, theirs), field => TypedText.Line(Request.Form[FieldConflict.InputOf(field)]));
    }

    private LocalRedirectResult Leave(EditAct act, string? actie)
    {
        var address = $"/beheer/inhoud/{Form.ContentItemId}";
        if (actie == "voorbeeld")
            return LocalRedirect(address + "/voorbeeld");
        Happened = act switch
        {
            EditAct.Publish => "Gepubliceerd. Iedereen kan dit nu lezen.",
            EditAct.Unpublish => "Offline gehaald. Alleen de redactie ziet dit nog.",
            _ => "Opgeslagen als concept. Lezers zien dit nog niet.",
        };
        return LocalRedirect(address);
    }

    private async Task<IActionResult> StayAsync(EditResult result, CancellationToken cancellation)
    {
        SavedOnly = result.Outcome == EditOutcome.SavedOnly;
        if (SavedOnly)
            (Stored, Form.BasedOn) = (result.Item, result.Item!.ContentItemVersionId);
        if (result is { Outcome: EditOutcome.Conflict, Item: { } theirs })
            Conflict = ItemConflict.Between(Form, theirs, await drafts.VersionAsync(Form.ContentItemId, Form.BasedOn, cancellation));
        if (result.Outcome == EditOutcome.Gone)
            // What was typed is worth more than the id: saving again makes the item anew.
            (IsGone, Stored, Form.BasedOn) = (true, null, "");
        return Refuse(result.Errors);
    }

    private PageResult Refuse(IEnumerable<FieldError> errors)
    {
        foreach (var error in errors)
            ModelState.AddModelError(Form.InputOf(error), error.Message);
        return Page();
    }
}
