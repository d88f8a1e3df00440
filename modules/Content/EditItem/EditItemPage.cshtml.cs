using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Pages;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>The one form for every type: /beheer/inhoud/nieuw/{type} and /beheer/inhoud/{id}.</summary>
[RequirePermission(Permission.EditContent, Or = Permission.SubmitContent), ParkWork]
// A draft is kept although its publication was refused; the handlers commit by themselves.
[OwnTransaction]
internal sealed class EditItemPage(OpenForm open, LoadChoices choices, EditItemHandler handler, Drafts drafts, KeptWorks kept, FindWork work, Remarks remarks, WorkTicket ticket, AppDb db, CurrentMember me, TimeProvider clock) : PageModel
{
    public ItemForm Form { get; private set; } = null!;

    /// <summary>What editors go on with; null for an item that is not stored yet.</summary>
    public ContentItem? Stored { get; private set; }

    public ItemDesk Desk { get; private set; } = ItemDesk.Empty;

    /// <summary>What was asked about the fields.</summary>
    public ItemRemarks Remarks { get; private set; } = ItemRemarks.None;

    public ItemConflict? Conflict { get; private set; }

    /// <summary>What was asked for besides saving was refused; the draft was saved.</summary>
    public bool SavedOnly { get; private set; }

    public EditWish Wish { get; private set; } = EditWish.Of(null);

    /// <summary>What a button of a card did to the form.</summary>
    public string CardSaid { get; private set; } = "";

    /// <summary>The card that was made just now.</summary>
    public string OpenCard { get; private set; } = "";

    public bool IsGone { get; private set; }

    /// <summary>What was put back and is not saved yet.</summary>
    public bool IsRestored { get; private set; }

    public IReadOnlyList<UnsavedWork> Unsaved { get; private set; } = [];
    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    [TempData]
    public string? Happened { get; set; }

    public Reader Reader => me.Reader;
    public bool MayPublish => me.Reader.May(Permission.PublishContent);
    public bool MayDelete => Stored is not null && me.Reader.May(Permission.DeleteContent);
    public string Ticket => ticket.For(me.Reader, Form.ContentItemId);

    /// <summary>Said after saving and to who reviews; somebody who opens the form for the tenth time knows.</summary>
    public IReadOnlyList<ConfidentialField> Confidential => Happened is not null || Desk.InReview || SavedOnly ? ConfidentialField.In(Form) : [];

    public string Address => Stored is null ? $"/beheer/inhoud/nieuw/{Form.Type.Kind}" : $"/beheer/inhoud/{Form.ContentItemId}";

    // A form whose token expired arrives here too, and is shown with what was typed.
    public async Task<IActionResult> OnGetAsync(string? id, string? type, [FromQuery] string? werk, CancellationToken cancellation)
    {
        var opened = await OpenAsync(id, type, cancellation);
        if (opened is NotFoundResult || Request.HasFormContentType)
            return opened;
        if (werk is not null && await work.RestoreAsync(Form, Stored, werk, cancellation) is { } restored)
            (Form, IsRestored) = (restored, true);
        else
            (Unsaved, Colleagues) = await work.AroundAsync(Form, Stored, cancellation);
        return opened;
    }

    public async Task<IActionResult> OnPostAsync(string? id, string? type, string? actie, CancellationToken cancellation)
    {
        if (actie == "weggooien")
            return await DropAsync(cancellation);
        if (await OpenAsync(id, type, cancellation) is NotFoundResult missing)
            return missing;
        if (await TakeRemarksAsync(cancellation) is { } refused)
            return refused;
        if (CardAct.Parse(actie) is { } act)
            return await ChangeCardsAsync(act, cancellation);
        if (actie == "toevoegen")
            return Refuse(AddPicked.Resolve(Form));
        Wish = EditWish.Of(actie);
        if (!Wish.IsFor(me.Reader))
            return NotFound();
        if (actie == "samenvoegen")
            await MergeAsync(cancellation);
        var result = await handler.HandleAsync(new EditItem(Form, Wish.Act, me.Reader), cancellation);
        return result.Outcome == EditOutcome.Done ? Leave() : await StayAsync(result, cancellation);
    }

    private async Task<IActionResult> OpenAsync(string? id, string? type, CancellationToken cancellation)
    {
        if (await open.OpenAsync(id, type, Request.HasFormContentType ? Request.Form : null, cancellation) is not { } opened)
            return NotFound();
        (Form, Stored) = opened;
        if (Stored is not null)
            await LookAroundAsync(Stored.ContentItemId, cancellation);
        return Page();
    }

    private async Task LookAroundAsync(string id, CancellationToken cancellation)
    {
        Desk = await ItemDesk.OfAsync(db, id, clock.GetUtcNow(), cancellation);
        Remarks = new ItemRemarks(Desk.Remarks > 0 ? await remarks.OfAsync(id, cancellation) : [], Desk.InReview && me.Reader.May(Permission.EditContent), Request.HasFormContentType ? Request.Form : null);
    }

    // Kept whatever becomes of the text: a remark is a fact of its own.
    private async Task<PageResult?> TakeRemarksAsync(CancellationToken cancellation)
    {
        if (Stored is null)
            return null;
        foreach (var (input, why) in Remarks.Wrong(Form))
            ModelState.AddModelError(input, why);
        if (!ModelState.IsValid)
            return Page();
        await remarks.TakeAsync(Form, Request.Form, me.Reader, cancellation);
        Remarks = Remarks with { All = await remarks.OfAsync(Form.ContentItemId, cancellation), Posted = null };
        return null;
    }

    private async Task<LocalRedirectResult> DropAsync(CancellationToken cancellation)
    {
        await kept.ForgetAsync(me.Reader, Request.Form["werk"].ToString(), cancellation);
        Happened = "Weggegooid. Je ziet wat het laatst is opgeslagen.";
        return LocalRedirect(Request.Path);
    }

    private async Task MergeAsync(CancellationToken cancellation)
    {
        if (await drafts.VersionAsync(Form.ContentItemId, Form.BasedOn, cancellation) is { } theirs)
            ItemConflict.Settle(Form, theirs, await drafts.VersionAsync(Form.ContentItemId, TypedText.Line(Request.Form[ItemConflict.Before]), cancellation),
                field => TypedText.Line(Request.Form[FieldConflict.InputOf(field)]));
    }

    private async Task<PageResult> ChangeCardsAsync(CardAct act, CancellationToken cancellation)
    {
        var wrong = act.Verb == CardAct.Read ? TypedReferences.Resolve(Form, act.Id) : [];
        (CardSaid, OpenCard) = (act.DoTo(Form), act.Verb is CardAct.Add or CardAct.Read ? act.Id : "");
        await kept.KeepAsync(me.Reader, Form, Stored, cancellation);
        await choices.OfferAsync(Form, cancellation);
        return Refuse(wrong);
    }

    private LocalRedirectResult Leave()
    {
        if (Wish.Then.Length == 0)
            Happened = Wish.Happened;
        return LocalRedirect($"/beheer/inhoud/{Form.ContentItemId}{Wish.Then}");
    }

    private async Task<IActionResult> StayAsync(EditResult result, CancellationToken cancellation)
    {
        SavedOnly = result.Outcome == EditOutcome.SavedOnly;
        if (SavedOnly)
            (Stored, Form.BasedOn) = (result.Item, result.Item!.ContentItemVersionId);
        else
            await kept.KeepAsync(me.Reader, Form, Stored, cancellation);
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
