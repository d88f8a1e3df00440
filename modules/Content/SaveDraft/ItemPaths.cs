using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Hands out addresses, each to one item.</summary>
internal sealed class ItemPaths(AppDb db)
{
    private const string Field = "AutoroutePart.Path";

    /// <summary>Fills in an empty address from the pattern, numbered when taken; refuses a typed one that another item holds.</summary>
    public async Task<FieldError?> ClaimAsync(ContentItem item, ContentTypeDefinition type, CancellationToken cancellation)
    {
        if (!type.HasRoute)
            return null;
        var path = item.Path.ToLowerInvariant();
        if (path.Length == 0)
            path = await FreeAsync(RoutePattern.Fill(type.RoutePattern, item.DisplayText), item.ContentItemId, cancellation);
        else if (!RoutePattern.IsPath(path))
            return new FieldError(Field, "Gebruik in het adres alleen kleine letters, cijfers, streepjes en schuine strepen.");
        var row = await db.Set<ItemPath>().FindAsync([path], cancellation);
        if (row is { Held: true } && row.ItemId != item.ContentItemId)
            return new FieldError(Field, $"Het adres ‘{path}’ is al in gebruik. Kies een ander adres.");
        Write(item, path);
        return null;
    }

    /// <summary>Writes down which addresses the item holds from now on; the others go on leading to it.</summary>
    public async Task HoldAsync(StoredItem item, IReadOnlyCollection<string> paths, CancellationToken cancellation)
    {
        foreach (var own in await db.Set<ItemPath>().AsTracking().Where(row => row.ItemId == item.Id).ToListAsync(cancellation))
            own.Held = paths.Contains(own.Path);
        foreach (var path in paths.Where(path => path.Length > 0).Distinct())
        {
            var row = await db.Set<ItemPath>().FindAsync([path], cancellation) ?? db.Add(new ItemPath { Path = path, ItemId = item.Id }).Entity;
            (row.ItemId, row.Held) = (item.Id, true);
        }
    }

    private async Task<string> FreeAsync(string wanted, string itemId, CancellationToken cancellation)
    {
        var numbered = wanted + "-";
        var taken = await db.Set<ItemPath>().Where(row => row.ItemId != itemId && row.Held && (row.Path == wanted || row.Path.StartsWith(numbered)))
            .Select(row => row.Path).ToListAsync(cancellation);
        return !taken.Contains(wanted) ? wanted : Enumerable.Range(2, taken.Count + 1).Select(number => numbered + number).First(path => !taken.Contains(path));
    }

    private static void Write(ContentItem item, string path)
    {
        if (item.Part("AutoroutePart") is not { } part)
            item.Content["AutoroutePart"] = part = ContentItem.NewObject();
        part["Path"] = JsonValue.Create(path);
    }
}
