namespace DiversInclusief.Forum;

/// <summary>A topic as a link under an item.</summary>
internal sealed record ItemTopic(string Id, string Title, string Room, string RoomSlug, int PostCount, DateTimeOffset LastActivityAt, ItemTie Tie)
{
    public string Url => ForumAddress.Of(RoomSlug, Id, Title);
}
