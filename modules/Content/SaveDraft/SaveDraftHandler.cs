using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Keeps work as a new version. Readers go on seeing what was published.</summary>
public sealed class SaveDraftHandler
{
    private readonly AppDb _db;
    private readonly Transaction _transaction;
    private readonly ItemStore _store;
    private readonly DraftCheck _check;
    private readonly ItemPaths _paths;
    private readonly ItemAudit _audit;
    private readonly TimeProvider _clock;

    internal SaveDraftHandler(AppDb db, Transaction transaction, ItemStore store, DraftCheck check, ItemPaths paths, ItemAudit audit, TimeProvider clock) =>
        (_db, _transaction, _store, _check, _paths, _audit, _clock) = (db, transaction, store, check, paths, audit, clock);

    public async Task<SaveResult> HandleAsync(SaveDraft draft, CancellationToken cancellation)
    {
        var result = SaveResult.Gone;
        await _transaction.RunAsync(async () => (result = await SaveAsync(draft, cancellation)).Succeeded, cancellation);
        return result;
    }

    private async Task<SaveResult> SaveAsync(SaveDraft draft, CancellationToken cancellation)
    {
        var current = await _store.OpenAsync(draft.Item.ContentItemId, cancellation);
        if (!draft.Overwrite && current is null && draft.BasedOn is not null)
            return SaveResult.Gone;
        if (!draft.Overwrite && current is not null && draft.BasedOn != current.Version.Id)
            return SaveResult.Conflict(current.ToItem());
        if (await _check.WrongAsync(draft.Item, current?.Item, cancellation) is { Count: > 0 } errors)
            return SaveResult.Invalid(draft.Item, errors);
        return current is not null && Says(current.Version, draft.Item)
            ? SaveResult.Unchanged(current.ToItem())
            : await WriteAsync(draft, current?.Item, cancellation);
    }

    internal static bool Says(StoredVersion version, ContentItem item) =>
        version.Title == item.DisplayText && JsonNode.DeepEquals(JsonReading.ParseObject(version.Document), item.Content);

    private async Task<SaveResult> WriteAsync(SaveDraft draft, StoredItem? stored, CancellationToken cancellation)
    {
        var now = _clock.GetUtcNow();
        var act = draft.As ?? (stored is null ? ItemActs.Created : ItemActs.Edited);
        stored ??= _db.Add(NewItem(draft, now)).Entity;
        var version = _db.Add(NewVersion(draft, stored.Id, await NewIdAsync(draft, cancellation), now)).Entity;
        (stored.LatestVersionId, stored.ModifiedAt) = (version.Id, version.SavedAt);
        stored.Title = stored.IsPublished ? stored.Title : version.Title;
        await _paths.HoldAsync(stored, [draft.Item.Path, stored.Path], cancellation);
        if (!draft.IsRecorded)
            _audit.Record(draft.By, act, stored.Id, version.Title, draft.Note);
        return await _store.SaveAsync(stored.Id, cancellation) ?? SaveResult.Done(version.ToItem(stored));
    }

    // A recipe that names a version which is not here yet brings that very version.
    private async Task<string> NewIdAsync(SaveDraft draft, CancellationToken cancellation)
    {
        var named = draft.Overwrite ? draft.Item.ContentItemVersionId : "";
        return ItemCheck.IsId(named) && !await _db.Set<StoredVersion>().AnyAsync(version => version.Id == named, cancellation) ? named : ShortId.New();
    }

    // Dates and names that a recipe brings along are history worth keeping; what an editor sends back is from the version before.
    private static StoredItem NewItem(SaveDraft draft, DateTimeOffset now) => new()
    {
        Id = draft.Item.ContentItemId.Length > 0 ? draft.Item.ContentItemId : ShortId.New(),
        Type = draft.Item.ContentType,
        Owner = draft.Overwrite ? draft.Item.Owner : draft.By.MemberId ?? "",
        CreatedAt = draft.Overwrite && draft.Item.CreatedUtc != default ? draft.Item.CreatedUtc : now,
        PublishedAt = draft.Overwrite ? draft.Item.PublishedUtc : null,
    };

    private static StoredVersion NewVersion(SaveDraft draft, string itemId, string id, DateTimeOffset now) => new()
    {
        Id = id,
        ItemId = itemId,
        Title = draft.Item.DisplayText,
        Document = draft.Item.Content.ToJsonString(),
        Note = draft.Overwrite && draft.Note.Length == 0 ? draft.Item.Note : draft.Note,
        Pipeline = draft.Overwrite ? draft.Item.Pipeline : MarkdownText.Pipeline,
        Author = draft.Overwrite && draft.Item.Author.Length > 0 ? draft.Item.Author : draft.By.Name,
        SavedAt = draft.Overwrite && draft.Item.ModifiedUtc != default ? draft.Item.ModifiedUtc : now,
    };
}
