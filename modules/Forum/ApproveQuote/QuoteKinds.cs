using DiversInclusief.Kernel.Access;
using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>What members hear when talk becomes an example.</summary>
internal static class QuoteKinds
{
    public static NotificationKind Asked { get; } = new("forum.quotes", "Jouw woorden in de bibliotheek", "Als een moderator jouw woorden wil gebruiken in een voorbeeld. Jij beslist.") { Go = "Bekijk je woorden en beslis" };

    public static NotificationKind Answered { get; } = new("forum.quotes-answered", "Antwoord van wie je citeert", "Als iemand ja of nee zegt tegen een citaat dat jij wilt gebruiken.", Permission: Permission.ModerateForum) { Go = "Bekijk het antwoord" };

    public static NotificationKind Begun { get; } = new("forum.examples", "Voorbeelden uit het forum", "Als een moderator van een onderwerp een concept voor de bibliotheek maakt.", Delivery.Site, Permission.EditContent) { Go = "Bekijk het concept" };

    public static IReadOnlyList<NotificationKind> All { get; } = [Asked, Answered, Begun];
}
