using DiversInclusief.Identity;

namespace DiversInclusief.Forum;

/// <summary>A line in the log of a room.</summary>
/// <param name="Topic">Null when this reader may not read the topic now.</param>
internal sealed record RoomActRow(RoomAct Act, Topic? Topic, MemberCard? Moderator, bool IsSealed)
{
    public string Words => ModeratorActs.WordsOf(Act.Act) is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    public string Who => Act.MemberId is null ? "Vanzelf" : Moderator?.Name ?? "Voormalig lid";
}
