namespace DiversInclusief.Forum;

/// <summary>A member who may enter a room by invitation, whatever role that member holds.</summary>
internal sealed class RoomMember
{
    public required string RoomId { get; init; }
    public required string MemberId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
}
