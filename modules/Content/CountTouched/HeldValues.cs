using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

/// <summary>Everything that holds a part now: items, and the cards in them, in what readers see and in what editors go on with, and terms. One command, read as it comes, whatever the number of items.</summary>
internal sealed class HeldValues(AppDb db, ContentDefinitions definitions)
{
    /// <summary>One for each version that counts; an item with a newer draft comes twice, one after the other; a card is named as its item.</summary>
    public async IAsyncEnumerable<HeldPart> OfAsync(string part, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var all = (await definitions.AllAsync(cancellation)).Types;
        var holders = all.Where(type => Holds(type, part)).ToDictionary(type => type.Name);
        var owners = all.Where(type => Holds(type, part) || type.Bags.Any(bag => bag.Contained.Any(card => Holds(card, part)))).ToDictionary(type => type.Name);
        var types = owners.Keys.Append(Terms.Type).ToArray();
        var rows = db.Set<StoredItem>().AsNoTracking().Where(item => types.Contains(item.Type))
            .Join(db.Set<StoredVersion>(), item => item.Id, version => version.ItemId, (item, version) => new FoundVersion { Item = item, Version = version })
            .Where(found => found.Version.Id == found.Item.LatestVersionId || found.Version.Id == found.Item.PublishedVersionId)
            .OrderByDescending(found => found.Item.ModifiedAt).ThenBy(found => found.Item.Id);
        await foreach (var found in rows.AsAsyncEnumerable().WithCancellation(cancellation))
            foreach (var held in found.Item.Type == Terms.Type ? InTerms(found, holders, part) : InItem(found, owners[found.Item.Type], part))
                yield return held;
    }

    private static bool Holds(ContentTypeDefinition type, string part) => type.Parts.Any(own => own.Part.Name == part);

    private static IEnumerable<HeldPart> InItem(FoundVersion found, ContentTypeDefinition type, string part)
    {
        var item = found.ToItem();
        return item.Cards(type).Prepend(new BagCard(item, type)).Where(one => Holds(one.Type, part))
            .Select(one => new HeldPart(item.ContentItemId, item.DisplayText, "/beheer/inhoud/" + item.ContentItemId, item.Live, one.Item.Part(KeyOf(one.Type, part))));
    }

    private static IEnumerable<HeldPart> InTerms(FoundVersion found, Dictionary<string, ContentTypeDefinition> holders, string part) =>
        from term in TermNodes.All(JsonReading.ParseObject(found.Version.Document)["TaxonomyPart"])
        let type = holders.GetValueOrDefault(term["ContentType"].AsText())
        where type is not null
        let id = term["ContentItemId"].AsText()
        select new HeldPart(id, ItemJson.Read(term).DisplayText, $"/beheer/indelingen/{found.Item.Id}/{id}", true, term[KeyOf(type, part)] as JsonObject);

    private static string KeyOf(ContentTypeDefinition type, string part) => type.Parts.First(own => own.Part.Name == part).Name;
}
