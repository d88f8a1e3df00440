using DiversInclusief.Identity;

namespace DiversInclusief.Forum;

/// <summary>A topic as a line in a list.</summary>
internal sealed record TopicRow(
    string Id, string RoomId, string RoomSlug, TopicKind Kind, string Title, string AuthorId, int PostCount, DateTimeOffset LastActivityAt, bool IsOpen, bool IsClosed)
{
    public static TopicRow Of(Topic t) =>
        new(t.Id, t.RoomId, t.Room.Slug, t.Kind, t.Title, t.AuthorId, t.PostCount, t.LastActivityAt, t.IsOpen, t.Closure is not null) { IsHidden = t.IsHidden };

    public MemberCard? Author { get; init; }

    public string Url => ForumAddress.Of(RoomSlug, Id, Title);

    public bool IsHidden { get; init; }

    public int Replies => PostCount - 1;

    public bool HasStatus => IsHidden || IsClosed || Kind == TopicKind.Question;

    public bool IsAnswered => Kind == TopicKind.Question && !IsOpen;
}
