using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Changes;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Events;
using DiversInclusief.Writing;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>
/// Gives items a new version with one term in the place of another: of what readers see, of what editors go on with and of what is planned.
/// Nothing else moves: an item stays published, archived or planned as it was, at its place in every list. Older versions keep the old term.
/// </summary>
internal sealed class ReplaceTerm(AppDb db, ContentDefinitions definitions, ChangeLog changes, Announcer announcer, CurrentMember me, TimeProvider clock)
{
    private const int Batch = 200;

    public async Task InAsync(IReadOnlyList<string> ids, string from, string into, string note, CancellationToken cancellation)
    {
        foreach (var some in ids.Chunk(Batch))
        {
            var items = await db.Set<StoredItem>().AsTracking().Where(item => some.Contains(item.Id)).ToListAsync(cancellation);
            var plans = await db.Set<Schedule>().AsTracking().Where(plan => some.Contains(plan.ItemId)).ToDictionaryAsync(plan => plan.ItemId, cancellation);
            var wanted = items.SelectMany(item => VersionsOf(item, plans.GetValueOrDefault(item.Id))).ToArray();
            var versions = await db.Set<StoredVersion>().AsNoTracking().Where(version => wanted.Contains(version.Id)).ToDictionaryAsync(version => version.Id, cancellation);
            foreach (var item in items)
                await RewriteAsync(item, plans.GetValueOrDefault(item.Id), versions, new TermChange(from, into, note), cancellation);
            await ReplaceRowsAsync(some, from, into, cancellation);
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Everything that carries one of these terms is shown and found under another name or place.</summary>
    public async Task NoteAsync(IReadOnlyCollection<string> terms, CancellationToken cancellation)
    {
        var wanted = terms.ToArray();
        foreach (var id in await db.Set<ItemTerm>().Where(row => wanted.Contains(row.TermId)).Select(row => row.ItemId).Distinct().ToListAsync(cancellation))
            changes.Note(PublishedIndex.Source, id);
    }

    private sealed record TermChange(string From, string Into, string Note);

    // In the order in which they were saved, so that the list of versions stays in order.
    private async Task RewriteAsync(StoredItem item, Schedule? plan, Dictionary<string, StoredVersion> versions, TermChange change, CancellationToken cancellation)
    {
        if (await definitions.FindAsync(item.Type, cancellation) is not { } type)
            return;
        var moment = clock.GetUtcNow();
        foreach (var old in VersionsOf(item, plan).Where(versions.ContainsKey).Select(id => versions[id]).OrderBy(version => version.SavedAt).ThenBy(version => version.Id, StringComparer.Ordinal))
        {
            var content = old.ToItem(item);
            if (!ItemTerms.Replace(content, type, id => id == change.From ? change.Into : id))
                continue;
            await announcer.AnnounceAsync(new TermReplaced(content, change.From, change.Into), cancellation);
            moment = moment.AddMicroseconds(1);
            var version = db.Add(Copy(old, content, change.Note, moment)).Entity;
            if (item.PublishedVersionId == old.Id)
                await ShowAsync(item, version, cancellation);
            item.LatestVersionId = item.LatestVersionId == old.Id ? version.Id : item.LatestVersionId;
            if (plan?.VersionId == old.Id)
                plan.VersionId = version.Id;
        }
    }

    private StoredVersion Copy(StoredVersion old, ContentItem content, string note, DateTimeOffset moment) => new()
    {
        Id = ShortId.New(), ItemId = old.ItemId, Title = old.Title, Document = content.Content.ToJsonString(), Note = note, Author = me.Reader.Name, SavedAt = moment, Pipeline = old.Pipeline,
    };

    private async Task ShowAsync(StoredItem item, StoredVersion version, CancellationToken cancellation)
    {
        item.PublishedVersionId = version.Id;
        changes.Note(PublishedIndex.Source, item.Id);
        await announcer.AnnounceAsync(new ContentPublished(version.ToItem(item), First: false), cancellation);
    }

    private async Task ReplaceRowsAsync(string[] items, string from, string into, CancellationToken cancellation)
    {
        var rows = await db.Set<ItemTerm>().AsNoTracking().Where(row => items.Contains(row.ItemId) && (row.TermId == from || row.TermId == into)).ToListAsync(cancellation);
        var have = rows.Where(row => row.TermId == into).Select(row => (row.ItemId, row.Field)).ToHashSet();
        await db.Set<ItemTerm>().Where(row => items.Contains(row.ItemId) && row.TermId == from).ExecuteDeleteAsync(cancellation);
        db.AddRange(rows.Where(row => row.TermId == from && !have.Contains((row.ItemId, row.Field))).Select(row => new ItemTerm { ItemId = row.ItemId, Field = row.Field, TermId = into }));
    }

    private static IEnumerable<string> VersionsOf(StoredItem item, Schedule? plan) =>
        new[] { item.PublishedVersionId, item.LatestVersionId, plan?.VersionId }.OfType<string>().Distinct();
}
