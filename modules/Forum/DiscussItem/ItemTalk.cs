namespace DiversInclusief.Forum;

/// <summary>What stands under an item of the library; the model of Shared/_ItemTalk.cshtml.</summary>
internal sealed record ItemTalk(string ItemId, IReadOnlyList<ItemTopic> Topics)
{
    public string Address => $"{DiscussItemPage.Path}?item={Uri.EscapeDataString(ItemId)}";
}
