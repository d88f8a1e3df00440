using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Forum;

/// <summary>What is done with rooms. The log of the site does not name the room: not all who read it may know that it exists.</summary>
internal static class RoomActs
{
    public static AuditKind Kind { get; } = new("room", "Ruimtes", "/beheer/ruimtes/");

    public static AuditAct Added { get; } = new("room.added", "ruimte gemaakt");
    public static AuditAct LetIn { get; } = new("room.let-in", "lid toegelaten tot een ruimte");
    public static AuditAct TakenOut { get; } = new("room.taken-out", "lid uit een ruimte gehaald");
    public static AuditAct Changed { get; } = new("room.changed", "ruimte gewijzigd");
}
