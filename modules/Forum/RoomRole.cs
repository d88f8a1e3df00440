namespace DiversInclusief.Forum;

internal sealed class RoomRole
{
    public required string RoomId { get; init; }
    public required string RoleName { get; init; }
}
