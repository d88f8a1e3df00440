using System.Text.Json;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;

namespace DiversInclusief.Forum;

/// <summary>
/// A text that an adviser prepared for a member who decides. It is no post: it has no number, counts nowhere, is not searched and told to nobody but these two,
/// so there is nothing that could show it to others.
/// </summary>
internal sealed class Proposal
{
    public static readonly TimeSpan Term = TimeSpan.FromDays(14);

    /// <summary>So long after the decision the adviser can look back.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public const int LongestRemark = 500;

    public required string Id { get; init; }
    public required string AdviserId { get; init; }
    public required string PrincipalId { get; init; }
    public required string RoomId { get; init; }
    public Room Room { get; private set; } = null!;

    /// <summary>Null for a new topic until it is placed.</summary>
    public string? TopicId { get; init; }
    public Topic? Topic { get; private set; }
    public required bool StartsTopic { get; init; }

    public required string Key { get; init; }

    /// <summary>A <see cref="StartTopicForm"/> as JSON; of a reply only the text.</summary>
    public required string Content { get; set; }

    /// <summary>Grows with every change of the text: a link is for one text only.</summary>
    public int Revision { get; private set; } = 1;

    public required DateTimeOffset ProposedAt { get; set; }
    public required DateTimeOffset ExpiresAt { get; set; }
    public ProposalState State { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>To the adviser.</summary>
    public string Remark { get; private set; } = "";

    /// <summary>What became of it; null too when a moderator looks first.</summary>
    public string? PostId { get; private set; }

    public string About => AboutOf(Id);

    /// <summary>Who may read the room or the topic as it is now.</summary>
    public string Access => Topic?.Access ?? Room.Access;

    public Room In => Topic?.Room ?? Room;

    public StartTopicForm Form => JsonSerializer.Deserialize<StartTopicForm>(Content)!;

    /// <summary>Of the topic, or of the one that it is to begin.</summary>
    public bool IsConfidential => Topic?.IsConfidential ?? Form.IsConfidential;

    public string Heading => StartsTopic ? Form.Title : $"Reactie op ‘{Topic?.Title}’";

    public bool Waits(DateTimeOffset now) => State == ProposalState.Waiting && now < ExpiresAt;

    /// <summary>The adviser can go on with it.</summary>
    public bool IsOpenToAdviser => State != ProposalState.Placed;

    public bool Concerns(Reader reader) => reader.IsMember && (reader.MemberId == AdviserId || reader.MemberId == PrincipalId);

    public static Proposal Of(string adviserId, string principalId, Room room, Topic? topic, StartTopicForm form, DateTimeOffset at) => new()
    {
        Id = ShortId.New(), AdviserId = adviserId, PrincipalId = principalId, RoomId = room.Id, TopicId = topic?.Id, StartsTopic = topic is null,
        Key = form.Key ?? ShortId.New(), Content = JsonSerializer.Serialize(form), ProposedAt = at, ExpiresAt = at + Term,
    };

    public static string AboutOf(string id) => $"proposal:{id}";

    public void Write(StartTopicForm form) => Content = JsonSerializer.Serialize(form);

    /// <summary>Asks anew: what was decided before was about another text.</summary>
    public void Change(StartTopicForm form, DateTimeOffset at)
    {
        Write(form);
        (ProposedAt, ExpiresAt) = (at, at + Term);
        (Revision, State, DecidedAt, Remark) = (Revision + 1, ProposalState.Waiting, null, "");
    }
}
