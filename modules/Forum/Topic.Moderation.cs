using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

internal sealed partial class Topic
{
    /// <summary>Since then only moderators of the room read it.</summary>
    public DateTimeOffset? HiddenAt { get; private set; }

    /// <summary>Stands on top of its room until then.</summary>
    public DateTimeOffset? PinnedUntil { get; private set; }

    public bool IsHidden => HiddenAt is not null;

    public bool IsPinned(DateTimeOffset now) => PinnedUntil > now;

    public bool MayBeModeratedBy(Reader reader) => reader.CanRead(Room.ModeratorAccess);

    public bool IsBy(Reader reader) => reader.Wrote(AuthorId);

    /// <summary>Only a moderator takes the label away: others wrote trusting it.</summary>
    public bool MayBeLabelledBy(Reader reader) => MayBeModeratedBy(reader) || (IsBy(reader) && !IsConfidential);

    /// <summary>Long enough ago that those who wrote here will hardly look again.</summary>
    public bool IsAsleep(DateTimeOffset now) => now - LastActivityAt > TimeSpan.FromDays(180);

    /// <summary>Its posts follow by <see cref="SpreadAccess"/>.</summary>
    public void Hide(DateTimeOffset at) => (HiddenAt, Access) = (HiddenAt ?? at, Room.ModeratorAccess);

    public void Show() => (HiddenAt, Access) = (null, Room.Access);

    public void Pin(DateTimeOffset? until) => PinnedUntil = until;

    /// <summary>From now on its readers are those of the other room; what stood on top there no longer does here.</summary>
    public void MoveTo(Room room)
    {
        (RoomId, Room, PinnedUntil) = (room.Id, room, null);
        Access = IsHidden ? room.ModeratorAccess : room.Access;
        PlanClosure(room);
    }

    /// <summary>Becomes the post with the next number of this topic.</summary>
    public void Adopt(Post post)
    {
        (post.TopicId, post.Number) = (Id, ++PostCount);
        Wake(post.WrittenAt);
    }

    /// <summary>Its posts come behind those of this one; an answer that was accepted there counts here when there is none.</summary>
    public void Absorb(Topic other)
    {
        PostCount += other.PostCount;
        NoteCount += other.NoteCount;
        IsConfidential |= other.IsConfidential;
        Wake(other.LastActivityAt);
        if (Kind == TopicKind.Question && Answer is null && other.Answer is { } answer)
        {
            (Answer, IsOpen) = (answer with { }, false);
            PlanClosure(Room);
        }
    }

    /// <summary>After posts left: the newest that is still here says when it was last active.</summary>
    public void LastWrittenAt(DateTimeOffset at) => LastActivityAt = at;

    private void Wake(DateTimeOffset at) => LastActivityAt = at > LastActivityAt ? at : LastActivityAt;
}
