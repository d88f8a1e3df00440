using DiversInclusief.Kernel.Data;
using DiversInclusief.Media;

namespace DiversInclusief.Content;

/// <summary>Tells the media library which files an item shows: those of what readers see under its access token, those of a newer draft to nobody but editors. Earlier versions do not count.</summary>
internal sealed class RecordFiles(AppDb db, ContentDefinitions definitions, MediaUses uses)
{
    public async Task OfAsync(string id, CancellationToken cancellation)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var item = await db.Set<StoredItem>().FindAsync([id], cancellation);
        if (item is not null && await definitions.FindAsync(item.Type, cancellation) is { } type)
        {
            await AddAsync(files, item, type, item.LatestVersionId, "", cancellation);
            await AddAsync(files, item, type, item.PublishedVersionId, item.Access, cancellation);
        }
        await uses.RecordAsync(new MediaUser(PublishedIndex.Source, id, item?.Title ?? "", $"/beheer/inhoud/{id}"), files, cancellation);
    }

    private async Task AddAsync(Dictionary<string, string> files, StoredItem item, ContentTypeDefinition type, string? version, string access, CancellationToken cancellation)
    {
        if (version is null || await db.Set<StoredVersion>().FindAsync([version], cancellation) is not { } found)
            return;
        foreach (var path in ItemFiles.Of(found.ToItem(item), type))
            files[path] = access;
    }
}
