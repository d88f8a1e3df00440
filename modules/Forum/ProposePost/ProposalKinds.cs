using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>What advisers and those for whom they write hear of each other.</summary>
internal static class ProposalKinds
{
    public static NotificationKind Asked { get; } = new("forum.proposals", "Teksten die een adviseur voor je klaarzet", "Als een adviseur een tekst voor je schreef en jij beslist of die op het forum komt.") { Go = "Lees de tekst en beslis" };

    public static NotificationKind Decided { get; } = new("forum.proposals-decided", "Besluiten over teksten die jij klaarzette", "Als je namens iemand iets klaarzette en daarover is besloten.") { Go = "Bekijk het besluit" };

    public static NotificationKind Placed { get; } = new("forum.proposals-placed", "Geplaatst namens jou", "Als een tekst van een adviseur onder jouw naam op het forum komt.") { Go = "Bekijk wat er is geplaatst" };

    public static NotificationKind Advisers { get; } = new("forum.advisers", "Schrijven namens een ander", "Als iemand jou als adviseur kiest, of als dat stopt.") { Go = "Bekijk wie voor wie schrijft" };

    public static IReadOnlyList<NotificationKind> All { get; } = [Asked, Decided, Placed, Advisers];
}
