using System.Text.Json;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Keeps what is being typed, one row for each member and item, and tells who else is at it.</summary>
internal sealed class KeptWorks(AppDb db, Transaction transaction, TimeProvider clock)
{
    private const int MostShown = 5;

    // Twice the longest pause between two thoughts; after it the colleague is taken to be gone.
    private static readonly TimeSpan Busy = TimeSpan.FromMinutes(15);

    /// <param name="stored">What the item says now; a form that says the same needs no keeping.</param>
    /// <returns>Whether there was anything to keep.</returns>
    public async Task<bool> KeepAsync(Reader by, ItemForm form, ContentItem? stored, CancellationToken cancellation)
    {
        var isWork = !form.Says(stored is null ? ItemForm.New(form.Type) : ItemForm.Of(form.Type, stored));
        await transaction.RunAsync(async () =>
        {
            var row = await db.Set<KeptWork>().FindAsync([by.MemberId, form.ContentItemId], cancellation);
            if (isWork)
                Fill(row ?? db.Add(NewRow(by, form)).Entity, by, form);
            else if (row is not null)
                db.Remove(row);
        }, cancellation);
        return isWork;
    }

    public Task ForgetAsync(Reader by, string itemId, CancellationToken cancellation) => transaction.RunAsync(() =>
        db.Set<KeptWork>().Where(work => work.MemberId == by.MemberId && work.ItemId == itemId).ExecuteDeleteAsync(cancellation), cancellation);

    /// <summary>What the member did not save in this item, and who else is changing it: one command.</summary>
    public async Task<(UnsavedWork? Mine, IReadOnlyList<Colleague> Others)> InAsync(string itemId, Reader reader, CancellationToken cancellation)
    {
        var (me, since) = (reader.MemberId, clock.GetUtcNow() - Busy);
        var found = await db.Set<KeptWork>().AsNoTracking().Where(work => work.ItemId == itemId && (work.MemberId == me || work.KeptAt > since))
            .OrderBy(work => work.StartedAt).Select(work => new { work.MemberId, work.Name, work.Type, work.Title, work.StartedAt, work.KeptAt, Values = work.MemberId == me ? work.Values : "" })
            .ToListAsync(cancellation);
        var mine = found.Where(work => work.MemberId == me).Select(work => new UnsavedWork(itemId, work.Type, work.Title, work.KeptAt, work.Values)).FirstOrDefault();
        return (mine, [.. found.Where(work => work.MemberId != me).Select(work => new Colleague(work.Name, work.StartedAt))]);
    }

    /// <summary>Work of the member on items that were never stored, or that are gone.</summary>
    /// <param name="type">Null for all types.</param>
    public async Task<IReadOnlyList<UnsavedWork>> LooseAsync(string? type, Reader reader, CancellationToken cancellation)
    {
        var me = reader.MemberId;
        return await db.Set<KeptWork>().AsNoTracking()
            .Where(work => work.MemberId == me && (type == null || work.Type == type) && !db.Set<StoredItem>().Any(item => item.Id == work.ItemId))
            .OrderByDescending(work => work.KeptAt).Take(MostShown)
            .Select(work => new UnsavedWork(work.ItemId, work.Type, work.Title, work.KeptAt, work.Values)).ToListAsync(cancellation);
    }

    private void Fill(KeptWork row, Reader by, ItemForm form)
    {
        var now = clock.GetUtcNow();
        row.StartedAt = now - row.KeptAt > Busy ? now : row.StartedAt;
        (row.Name, row.Title, row.KeptAt, row.Values) = (by.Name, form.Title, now, JsonSerializer.Serialize(form.Values));
    }

    private static KeptWork NewRow(Reader by, ItemForm form) => new() { MemberId = by.MemberId!, ItemId = form.ContentItemId, Type = form.Type.Name, Name = by.Name };
}
