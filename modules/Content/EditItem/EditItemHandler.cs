using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Saves what was typed, and then does what was asked with it. Each step is kept as soon as it succeeded.</summary>
internal sealed class EditItemHandler(AppDb db, Drafts drafts, LoadChoices choices, CheckItem check, KeptWorks kept, SaveDraftHandler save, EditActs acts)
{
    public async Task<EditResult> HandleAsync(EditItem edit, CancellationToken cancellation)
    {
        await choices.OfferAsync(edit.Form, cancellation);
        List<FieldError> wrong = [.. AddPicked.Resolve(edit.Form), .. TypedReferences.Resolve(edit.Form)];
        var item = edit.Form.ToItem(await drafts.LatestAsync(edit.Form.ContentItemId, cancellation), wrong);
        if (wrong.Count > 0)
            return new EditResult(EditOutcome.Refused, null, [.. wrong.Concat(await check.DraftAsync(item, cancellation)).DistinctBy(error => error.Path)]);
        var saved = EditResult.From(await SaveAsync(edit, item, cancellation));
        if (saved.Outcome != EditOutcome.Done)
            return saved;
        await kept.ForgetAsync(edit.By, edit.Form.ContentItemId, cancellation);
        return await acts.DoAsync(edit, saved, cancellation);
    }

    private async Task<SaveResult> SaveAsync(EditItem edit, ContentItem item, CancellationToken cancellation)
    {
        var draft = new SaveDraft(item, edit.Form.BasedOn.Length > 0 ? edit.Form.BasedOn : null, edit.By, edit.Form.Note);
        var result = await SaveAsync(draft, cancellation);
        // A form that was sent twice is no conflict with itself.
        return result is { Outcome: SaveOutcome.Conflict, Item: { } current } && SaysSame(edit.Form, current)
            ? new SaveResult(SaveOutcome.Unchanged, current, [])
            : result;
    }

    private async Task<SaveResult> SaveAsync(SaveDraft draft, CancellationToken cancellation)
    {
        try { return await save.HandleAsync(draft, cancellation); }
        // Sent twice at the same moment: the other one was first to store the item.
        catch (DbUpdateException) when (draft.BasedOn is null)
        {
            db.ChangeTracker.Clear();
            return await save.HandleAsync(draft, cancellation);
        }
    }

    private static bool SaysSame(ItemForm mine, ContentItem stored) => stored.ContentType == mine.Type.Name && mine.Says(ItemForm.Of(mine.Type, stored));
}
