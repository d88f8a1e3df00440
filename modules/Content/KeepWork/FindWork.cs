using System.Text.Json;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>What a form that is opened has to tell about work that was not saved, of its member and of others.</summary>
internal sealed class FindWork(KeptWorks kept, LoadChoices choices, CurrentMember me)
{
    public async Task<(IReadOnlyList<UnsavedWork> Mine, IReadOnlyList<Colleague> Others)> AroundAsync(ItemForm form, ContentItem? stored, CancellationToken cancellation)
    {
        if (stored is null)
            return (await kept.LooseAsync(form.Type.Name, me.Reader, cancellation), []);
        var (mine, others) = await kept.InAsync(stored.ContentItemId, me.Reader, cancellation);
        // Kept a moment before it was saved: there is nothing to put back.
        return (mine is not null && !Read(form.Type, mine).Says(form) ? [mine] : [], others);
    }

    /// <summary>The form as it was left; null when that is not of this type, or of an item that is stored and another than this.</summary>
    public async Task<ItemForm?> RestoreAsync(ItemForm form, ContentItem? stored, string itemId, CancellationToken cancellation)
    {
        var found = stored is not null && stored.ContentItemId == itemId
            ? (await kept.InAsync(itemId, me.Reader, cancellation)).Mine
            : stored is null ? (await kept.LooseAsync(form.Type.Name, me.Reader, cancellation)).FirstOrDefault(work => work.ItemId == itemId) : null;
        if (found is null || found.Type != form.Type.Name)
            return null;
        var restored = Read(form.Type, found);
        // Of an item that is gone, a new one is made.
        restored.BasedOn = stored is null ? "" : restored.BasedOn;
        await choices.OfferAsync(restored, cancellation);
        return restored;
    }

    private static ItemForm Read(ContentTypeDefinition type, UnsavedWork work) => ItemForm.Kept(type, work.ItemId, JsonSerializer.Deserialize<Dictionary<string, string[]>>(work.Values)!);
}
