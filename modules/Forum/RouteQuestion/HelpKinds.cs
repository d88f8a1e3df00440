using DiversInclusief.Kernel.Access;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

internal static class HelpKinds
{
    public static NotificationKind Asked { get; } = new("forum.help", "Kun jij helpen?", "Als een collega een vraag heeft waar jij misschien antwoord op weet. Alleen als je dat hebt aangeboden.") { Go = "Bekijk de vraag" };

    public static NotificationKind Waiting { get; } = new("forum.waiting", "Vragen zonder antwoord", "Als een vraag na twee rondes nog geen antwoord heeft.", Permission: Permission.ModerateForum) { Go = "Bekijk de vraag" };
}
