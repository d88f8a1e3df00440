namespace DiversInclusief.Forum;

/// <summary>A page of a topic was shown to a member, up to and including this number.</summary>
internal readonly record struct SeenPosts(string MemberId, string TopicId, int Until);
