using DiversInclusief.Kernel.Access;
using DiversInclusief.Notifications;

namespace DiversInclusief.Content;

/// <summary>What members hear about content, each with a choice of its own.</summary>
internal static class ContributionKinds
{
    public static NotificationKind Own { get; } = new("contributions", "Wat jij instuurde", "Als je stuk binnen is, als er iets aan moet veranderen en als het op de site staat.") { Go = "Bekijk je inzending" };

    public static NotificationKind ToReview { get; } = new("reviews", "Te beoordelen", "Als iemand een stuk indient.", Permission: Permission.PublishContent) { Go = "Bekijk de inzending" };

    public static NotificationKind ToCheck { get; } = new("review-dates", "Klopt het nog?", "Als een tekst van jou op de site opnieuw bekeken moet worden.", Permission: Permission.SubmitContent) { Go = "Bekijk je tekst" };

    public static IReadOnlyList<NotificationKind> All { get; } = [Own, ToReview, ToCheck];
}
