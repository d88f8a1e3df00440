using System.Runtime.CompilerServices;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Published items with a page of their own, as documents to be found.</summary>
internal sealed class ContentSource(AppDb db, ContentDefinitions definitions, Terms terms, MediaFiles media, MediaTexts texts, TimeProvider clock) : ISearchSource
{
    private const int Batch = 1000;

    public string Name => PublishedIndex.Source;

    public async IAsyncEnumerable<string> KeysAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var findable = await FindableAsync(cancellation);
        for (var last = ""; ;)
        {
            var from = last;
            var page = await db.Set<StoredItem>().Where(item => item.PublishedVersionId != null && item.ArchivedAt == null && findable.Contains(item.Type) && item.Id.CompareTo(from) > 0)
                .OrderBy(item => item.Id).Take(Batch).Select(item => item.Id).ToListAsync(cancellation);
            foreach (var key in page)
                yield return key;
            if (page.Count < Batch)
                yield break;
            last = page[^1];
        }
    }

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellation)
    {
        var types = await definitions.AllAsync(cancellation);
        var counts = await db.Set<StoredItem>().Where(item => item.PublishedVersionId != null && item.ArchivedAt == null).GroupBy(item => item.Type)
            .Select(group => new { Type = group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return counts.Select(row => (types.Find(row.Type), row.Count)).Where(row => row.Item1 is { IsFindable: true })
            .GroupBy(row => row.Item1!.Kind).ToDictionary(group => group.Key, group => group.Sum(row => row.Count));
    }

    public async Task<IReadOnlyList<SourceItem>> DescribeAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var wanted = keys.ToArray();
        var types = await definitions.AllAsync(cancellation);
        var items = await db.Set<StoredItem>().AsNoTracking().Where(item => wanted.Contains(item.Id)).ToListAsync(cancellation);
        return [.. items.Select(item => new SourceItem(item.Id, types.Find(item.Type)?.Kind ?? item.Type, item.Title, item.Access, $"/beheer/inhoud/{item.Id}"))];
    }

    public async Task<IReadOnlyDictionary<string, Document>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var wanted = keys.ToArray();
        return await DocumentsAsync(await db.PublishedVersions(item => wanted.Contains(item.Id) && item.ArchivedAt == null).ToListAsync(cancellation), cancellation);
    }

    private async Task<string[]> FindableAsync(CancellationToken cancellation) =>
        [.. (await definitions.AllAsync(cancellation)).Types.Where(type => type.IsFindable).Select(type => type.Name)];

    private async Task<Dictionary<string, Document>> DocumentsAsync(List<FoundVersion> found, CancellationToken cancellation)
    {
        var types = await definitions.AllAsync(cancellation);
        var tree = await terms.AllAsync(cancellation);
        var items = found.Select(version => (version.Item.Access, Item: version.ToItem(), Type: types.Find(version.Item.Type)))
            .Where(item => item.Type is { IsFindable: true }).ToList();
        var provinces = await ProvincesAsync(items.SelectMany(item => ItemFacets.Municipalities(item.Item, item.Type!)), cancellation);
        var files = await FilesAsync([.. items.SelectMany(item => ItemFiles.Of(item.Item, item.Type!))], cancellation);
        return items.ToDictionary(item => item.Item.ContentItemId, item => ItemDocument.Of(((ISearchSource)this).IdOf(item.Item.ContentItemId), item.Access, item.Item, item.Type!, tree, provinces, files, ReviewDate.Today(clock.GetUtcNow())));
    }

    // Who may read the item may see its files: they carry its token.
    private async Task<ShownFiles> FilesAsync(IReadOnlyList<string> paths, CancellationToken cancellation) =>
        new(await media.FindForIndexAsync(paths, cancellation), await texts.OfAsync(paths, cancellation));

    private async Task<Dictionary<string, string>> ProvincesAsync(IEnumerable<string> municipalities, CancellationToken cancellation)
    {
        var wanted = municipalities.Distinct().ToArray();
        if (wanted.Length == 0)
            return [];
        var found = await db.PublishedVersions(item => wanted.Contains(item.Id)).ToListAsync(cancellation);
        return found.ToDictionary(item => item.Item.Id, item => item.ToItem()["Province"].Text);
    }
}
