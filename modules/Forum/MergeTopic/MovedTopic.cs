namespace DiversInclusief.Forum;

/// <summary>Where the posts of a topic that is no more stand now.</summary>
internal sealed record MovedTopic(string Room, string Id, string Title, int Offset)
{
    /// <param name="number">Of a post as it was; below 1 for the first. What stands behind the # is kept by browsers.</param>
    public string AddressOf(int number)
    {
        var page = Topic.PageOf(Offset + Math.Clamp(number, 1, int.MaxValue - Offset));
        return ForumAddress.Of(Room, Id, Title) + (page > 1 ? $"?vanaf={page}" : "");
    }
}
