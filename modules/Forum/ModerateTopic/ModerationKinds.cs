using DiversInclusief.Kernel.Access;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>What members hear of moderation.</summary>
internal static class ModerationKinds
{
    public static NotificationKind Reported { get; } = new("reports", "Wat jij meldde", "Als een moderator heeft gekeken naar een bericht dat je meldde.") { Go = "Naar het forum" };

    public static NotificationKind Own { get; } = new("moderation", "Besluiten over jouw berichten", "Als een moderator iets deed met wat jij op het forum schreef.") { Go = "Bekijk waar het om gaat" };

    public static NotificationKind ToJudge { get; } = new("flags", "Gemelde berichten", "Als iemand een bericht meldt in een ruimte waar jij moderator bent.", Permission: Permission.ModerateForum) { Go = "Bekijk wat er wacht" };

    public static IReadOnlyList<NotificationKind> All { get; } = [Reported, Own, ToJudge];
}
