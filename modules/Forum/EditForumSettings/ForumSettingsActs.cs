using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Forum;

internal static class ForumSettingsActs
{
    public static AuditKind Kind { get; } = new("forum-settings", "Afspraken van het forum", EditForumSettingsPage.Address);

    public static AuditAct Changed { get; } = new("forum-settings.changed", "afspraken van het forum gewijzigd");
}
