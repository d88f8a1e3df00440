using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

internal sealed partial class Topic
{
    /// <param name="key">What the form was given when it was shown: the same key twice is the same post.</param>
    /// <exception cref="InvalidOperationException">The topic is closed.</exception>
    public Post Reply(string authorId, string body, string key, DateTimeOffset at, string? id = null)
    {
        if (Closure is not null)
            throw new InvalidOperationException($"Topic {Id} is closed.");
        Wake(at);
        return new Post
        {
            Id = id ?? ShortId.New(),
            TopicId = Id,
            Access = Access,
            Number = ++PostCount,
            AuthorId = authorId,
            Body = body,
            Key = key,
            WrittenAt = at,
        };
    }
}
