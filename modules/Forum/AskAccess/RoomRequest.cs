namespace DiversInclusief.Forum;

/// <summary>A member who asks to enter a room. One that waits for each member and room at most.</summary>
internal sealed class RoomRequest
{
    public required string RoomId { get; init; }
    public Room Room { get; private set; } = null!;
    public required string MemberId { get; init; }
    public required string Reason { get; set; }
    public required DateTimeOffset AskedAt { get; set; }

    /// <summary>What a moderator said; the request waits until then, and may be asked anew after.</summary>
    public DateTimeOffset? RefusedAt { get; private set; }
    public string Answer { get; private set; } = "";

    public bool Waits => RefusedAt is null;

    public void Refuse(string answer, DateTimeOffset at) => (Answer, RefusedAt) = (answer, at);

    public void AskAgain(string reason, DateTimeOffset at) => (Reason, AskedAt, RefusedAt, Answer) = (reason, at, null, "");
}
