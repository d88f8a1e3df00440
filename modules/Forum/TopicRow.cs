using DiversInclusief.Identity;

namespace DiversInclusief.Forum;

/// <summary>A topic as a line in a list.</summary>
/// <param name="ReadUntil">Number of the last post that the reader saw; null when the reader never opened it.</param>
/// <param name="IsFresh">Started in the last days, by another. To who never opened any topic, nothing is.</param>
internal sealed record TopicRow(
    string Id, string RoomId, string RoomSlug, TopicKind Kind, string Title, string AuthorId, int PostCount, DateTimeOffset LastActivityAt, bool IsOpen, bool IsClosed, int? ReadUntil, bool IsFresh)
{
    public static TopicRow Of(Topic t) =>
        new(t.Id, t.RoomId, t.Room.Slug, t.Kind, t.Title, t.AuthorId, t.PostCount, t.LastActivityAt, t.IsOpen, t.Closure is not null, null, false) { IsHidden = t.IsHidden, IsConfidential = t.IsConfidential, Alias = t.Alias };

    public MemberCard? Author { get; init; }

    public string? Alias { get; init; }

    public string? AuthorName => Alias is { Length: > 0 } alias ? char.ToLowerInvariant(alias[0]) + alias[1..] : Author?.Name;

    public string Url => ForumAddress.Of(RoomSlug, Id, Title);

    public bool IsHidden { get; init; }

    public bool IsConfidential { get; init; }

    public int Replies => PostCount - 1;

    /// <summary>Posts since the reader was here; 0 for a topic that the reader never opened.</summary>
    public int NewPosts => ReadUntil is { } until ? Math.Max(0, PostCount - until) : 0;

    /// <summary>Started lately by another, and not yet opened.</summary>
    public bool IsNew => ReadUntil is null && IsFresh;

    /// <summary>At the first post that the reader has not seen.</summary>
    public string OpenUrl => NewPosts > 0 ? ForumAddress.AtNews(Url, ReadUntil!.Value) : Url;

    public bool HasStatus => IsHidden || IsConfidential || IsClosed || Kind == TopicKind.Question;

    public bool IsAnswered => Kind == TopicKind.Question && !IsOpen;
}
