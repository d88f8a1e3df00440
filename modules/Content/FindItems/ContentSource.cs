using System.Runtime.CompilerServices;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Published items with a page of their own, as documents to be found.</summary>
internal sealed class ContentSource(AppDb db, ContentDefinitions definitions, Terms terms) : ISearchSource
{
    private const int Batch = 200;

    public string Name => PublishedIndex.Source;

    public async IAsyncEnumerable<Document> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = "";
        while (true)
        {
            var from = last;
            var found = await db.Set<StoredItem>().AsNoTracking().Where(item => item.PublishedVersionId != null && item.Id.CompareTo(from) > 0)
                .OrderBy(item => item.Id).Take(Batch).WithPublished(db).ToListAsync(cancellation);
            if (found.Count == 0)
                yield break;
            foreach (var (_, document) in await DocumentsAsync(found, cancellation))
                yield return document;
            last = found.Max(item => item.Item.Id)!;
        }
    }

    public async Task<IReadOnlyDictionary<string, Document>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var wanted = keys.ToArray();
        return await DocumentsAsync(await db.PublishedVersions(item => wanted.Contains(item.Id)).ToListAsync(cancellation), cancellation);
    }

    private async Task<Dictionary<string, Document>> DocumentsAsync(List<FoundVersion> found, CancellationToken cancellation)
    {
        var types = await definitions.AllAsync(cancellation);
        var tree = await terms.AllAsync(cancellation);
        var items = found.Select(version => (version.Item.Access, Item: version.ToItem(), Type: types.Find(version.Item.Type)))
            .Where(item => item.Type is { IsFindable: true }).ToList();
        var provinces = await ProvincesAsync(items.SelectMany(item => ItemFacets.Municipalities(item.Item, item.Type!)), cancellation);
        return items.ToDictionary(item => item.Item.ContentItemId, item => ItemDocument.Of(((ISearchSource)this).IdOf(item.Item.ContentItemId), item.Access, item.Item, item.Type!, tree, provinces));
    }

    private async Task<Dictionary<string, string>> ProvincesAsync(IEnumerable<string> municipalities, CancellationToken cancellation)
    {
        var wanted = municipalities.Distinct().ToArray();
        if (wanted.Length == 0)
            return [];
        var found = await db.PublishedVersions(item => wanted.Contains(item.Id)).ToListAsync(cancellation);
        return found.ToDictionary(item => item.Item.Id, item => item.ToItem()["Province"].Text);
    }
}
