using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;

namespace DiversInclusief.Content;

/// <summary>
/// Writes a part that no form asks for, such as a label, into what readers see and into the draft that an editor goes on with, each as a new version:
/// history stays whole, and what was not published yet stays unpublished.
/// </summary>
internal sealed class StampPart(Drafts drafts, Transaction transaction, SaveDraftHandler save, PublishHandler publish)
{
    /// <param name="value">Null takes the part away.</param>
    /// <returns>False when nothing is published, or what is published no longer fits its type; then nothing was changed.</returns>
    public Task<bool> PutAsync(string itemId, string part, JsonObject? value, Stamp stamp, CancellationToken cancellation) => transaction.RunAsync(async () =>
    {
        if (await drafts.LatestAsync(itemId, cancellation) is not { Live: true, ArchivedUtc: null } latest)
            return false;
        var shown = latest.Published ? latest : await drafts.PublishedAsync(itemId, cancellation);
        if (shown is null || await SaveAsync(With(shown, part, value), latest.ContentItemVersionId, stamp, cancellation) is not { } stamped)
            return false;
        if (!(await publish.HandleAsync(new Publish(itemId, stamped.ContentItemVersionId, stamp.By) { Quietly = true }, cancellation)).Succeeded)
            return false;
        return latest.Published || await SaveAsync(With(latest, part, value), stamped.ContentItemVersionId, stamp with { Act = null, Note = latest.Note }, cancellation) is not null;
    }, cancellation);

    private async Task<ContentItem?> SaveAsync(ContentItem item, string basedOn, Stamp stamp, CancellationToken cancellation) =>
        await save.HandleAsync(new SaveDraft(item, basedOn, stamp.By, stamp.Note) { As = stamp.Act }, cancellation) is { Succeeded: true, Item: { } saved } ? saved : null;

    private static ContentItem With(ContentItem item, string part, JsonObject? value)
    {
        if (value is null)
            item.Content.Remove(part);
        else
            item.Content[part] = value.DeepClone();
        return item;
    }
}
