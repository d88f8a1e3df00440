using System.Text.Json;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>
/// What a newcomer wrote and no moderator has looked at yet. It is no post: it has no number, counts nowhere, is not searched and told to nobody,
/// so there is nothing that could show it to others.
/// </summary>
internal sealed class HeldPost : IReadable
{
    public required string Id { get; init; }
    public required string MemberId { get; init; }

    /// <summary>See <see cref="Pen"/>.</summary>
    public required string AuthorId { get; init; }
    public string? Alias { get; init; }

    /// <summary>See <see cref="Post.PreparedById"/>.</summary>
    public string? PreparedById { get; init; }

    public required string RoomId { get; init; }
    public Room Room { get; private set; } = null!;

    /// <summary>Null for a new topic.</summary>
    public string? TopicId { get; set; }
    public Topic? Topic { get; private set; }

    /// <summary>Of the moderators of the room.</summary>
    public required string Access { get; set; }

    public required string Key { get; init; }

    /// <summary>A <see cref="StartTopicForm"/> as JSON; of a reply only the text.</summary>
    public required string Content { get; init; }

    /// <summary>See <see cref="PostFile"/>; null for none.</summary>
    public string? Files { get; set; }

    public IReadOnlyList<PostFile> Attached => PostFile.Read(Files);

    public required DateTimeOffset HeldAt { get; init; }
    public DateTimeOffset? RefusedAt { get; private set; }
    public string Answer { get; private set; } = "";

    public bool Waits => RefusedAt is null;

    public StartTopicForm Form => JsonSerializer.Deserialize<StartTopicForm>(Content)!;

    public Pen Pen => new(MemberId, AuthorId, Alias) { PreparedById = PreparedById };

    public static HeldPost Of(Pen pen, Room room, string? topicId, StartTopicForm form, DateTimeOffset at) => new()
    {
        Id = ShortId.New(), MemberId = pen.MemberId, AuthorId = pen.AuthorId, Alias = pen.Alias, PreparedById = pen.PreparedById, RoomId = room.Id, TopicId = topicId, Access = room.ModeratorAccess,
        Key = form.Key ?? ShortId.New(), Content = JsonSerializer.Serialize(form), HeldAt = at,
    };

    /// <summary>The writer keeps the text.</summary>
    public void Refuse(string answer, DateTimeOffset at) => (Answer, RefusedAt) = (answer, at);
}
