using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Forum;

/// <summary>A place for topics with its own readers. Who is not among them never learns that it exists.</summary>
internal sealed class Room(string id) : IReadable
{
    public string Id { get; private init; } = id;
    public string Access { get; private init; } = Token.Room(id);

    /// <summary>Held by who moderates this room: reads it and has the permission.</summary>
    public string ModeratorAccess => RoomTokens.Moderating(Access);

    public required string Slug { get; set; }
    public required string Name { get; set; }
    public string Description { get; set; } = "";
    /// <summary>What goes for this room on top of the rules of the house; Markdown, may be empty.</summary>
    public string Rules { get; set; } = "";

    public int Order { get; set; }

    /// <summary>Kept beside the topics, so that the front page of the forum counts nothing.</summary>
    public int TopicCount { get; set; }

    /// <summary>A topic in which nobody writes for so long is closed; null never closes one.</summary>
    public int? CloseAfterDays { get; set; }

    /// <summary>So many hours after an answer was accepted a topic is closed; null never closes one for that.</summary>
    public int? CloseAfterAnswerHours { get; set; }

    /// <summary>So many months after it was closed a topic is destroyed; null keeps all.</summary>
    public int? RetainMonths { get; set; }

    /// <summary>Members may write here as "a municipality" instead of under their own name.</summary>
    public bool AllowsMasks { get; set; }

    /// <summary>Members who may not enter see its name and description, and can ask to.</summary>
    public bool MayBeAsked { get; set; }

    /// <summary>Who may enter, see <see cref="RoomKey"/>; none means every member.</summary>
    public List<RoomRole> Roles { get; } = [];

    public bool IsClosedCircle => Roles.Count > 0;

    /// <summary>From the next request on.</summary>
    /// <param name="roles">None opens it to every member.</param>
    public void OpenTo(IReadOnlyCollection<string> roles)
    {
        Roles.RemoveAll(r => !roles.Contains(r.RoleName));
        Roles.AddRange(roles.Except(Roles.Select(r => r.RoleName)).Select(role => new RoomRole { RoomId = Id, RoleName = role }));
    }
}
