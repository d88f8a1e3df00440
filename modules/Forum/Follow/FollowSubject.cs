namespace DiversInclusief.Forum;

/// <summary>Something that can be followed, as it stands in the database and in forms: "kind:id".</summary>
internal static class FollowSubject
{
    public const string Room = "ruimte";
    public const string Member = "lid";
    public const string Municipality = "gemeente";

    /// <summary>How the subject of every topic begins.</summary>
    public const string AnyTopic = "onderwerp:";

    public static string OfTopic(string topicId) => AnyTopic + topicId;

    /// <param name="kind">A kind of this class, or the facet of a term such as "thema".</param>
    public static string Of(string kind, string id) => $"{kind}:{id}";

    /// <summary>Everything that a follower of this topic or of its writer may have named.</summary>
    public static IReadOnlyList<string> Around(Topic topic, string authorId, string? municipality)
    {
        var around = new List<string> { OfTopic(topic.Id), Of(Room, topic.RoomId), Of(Member, authorId) };
        around.AddRange(topic.Terms.Select(term => Of(term.Facet, term.Term)));
        if (municipality is not null)
            around.Add(Of(Municipality, municipality));
        return around;
    }
}
