using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>What one member wrote, in Markdown.</summary>
internal sealed class Post : IReadable
{
    public const int Longest = 20_000;

    /// <summary>A slip that is mended at once needs no mark.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    public required string Id { get; init; }
    public required string TopicId { get; set; }
    public required string Access { get; set; }
    public required int Number { get; set; }
    public required string AuthorId { get; init; }
    public required string Body { get; set; }
    public required string Key { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>Since then only moderators of the room read it.</summary>
    public DateTimeOffset? HiddenAt { get; set; }

    public bool IsOpening => Number == 1;

    public bool MayBeEditedBy(Reader reader) => reader.IsMember && reader.MemberId == AuthorId;

    /// <summary>For a post that was edited before it came here.</summary>
    public void WasEdited(DateTimeOffset at) => EditedAt = at;

    /// <summary>Who regrets their own words can change them.</summary>
    public bool MayBeFlaggedBy(Reader reader) => reader.IsMember && reader.MemberId != AuthorId && HiddenAt is null;

    public void Edit(string body, DateTimeOffset at)
    {
        if (body == Body)
            return;
        Body = body;
        if (EditedAt is not null || at - WrittenAt > Grace)
            EditedAt = at;
    }
}
