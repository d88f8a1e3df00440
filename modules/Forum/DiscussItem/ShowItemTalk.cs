using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>"Bespreek dit" and where an item is talked about, under the item. For members: of the forum a visitor sees nothing.</summary>
internal sealed class ShowItemTalk(ItemTopics topics) : IAddToItem
{
    public async Task<ItemAddition?> ToAsync(ItemReading reading, Reader reader, CancellationToken cancellation)
    {
        if (!reader.IsMember || !ItemTopics.IsForTalk(reading.Type))
            return null;
        var found = await topics.OfAsync(reading.Item.ContentItemId, reader, cancellation);
        return found.Count > 0 || reader.May(Permission.StartTopic) ? new ItemAddition("_ItemTalk", new ItemTalk(reading.Item.ContentItemId, found)) : null;
    }
}
