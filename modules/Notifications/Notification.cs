using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Notifications;

/// <summary>One line in the inbox of a member.</summary>
internal sealed class Notification : IReadable
{
    public required string Id { get; init; }
    public required string MemberId { get; init; }

    /// <summary>Name of a <see cref="NotificationKind"/>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }
    public string Text { get; init; } = "";
    public required string Link { get; init; }
    public required string Access { get; set; }
    public string Button { get; init; } = "";
    public string About { get; init; } = "";
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? ReadAt { get; set; }

    public bool IsRead => ReadAt is not null;
}
