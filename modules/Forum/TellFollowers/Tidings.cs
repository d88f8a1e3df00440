using DiversInclusief.Notifications;

namespace DiversInclusief.Forum;

/// <summary>What the forum tells members of.</summary>
internal static class Tidings
{
    public static NotificationKind Own { get; } = new("forum.own", "Reacties op jouw vraag of gesprek", "Als iemand reageert op een onderwerp dat jij begon.") { Go = "Lees de reactie" };

    public static NotificationKind Replies { get; } = new("forum.replies", "Reacties in onderwerpen die je volgt", "Als iemand reageert in een onderwerp waarin je meeschrijft of dat je volgt.", Delivery.Site) { Go = "Lees de reactie" };

    public static NotificationKind Topics { get; } = new("forum.topics", "Nieuwe onderwerpen op het forum", "Als iemand een onderwerp begint in een ruimte, over een thema of uit een gemeente die je volgt.", Delivery.Site) { Go = "Bekijk het onderwerp" };

    public static NotificationKind Mentions { get; } = new("forum.mentions", "Iemand noemt jou", "Als iemand jou, jouw gemeente of jouw functie noemt met een @.") { Go = "Lees het bericht" };

    public static NotificationKind Kept { get; } = new("forum.kept", "Herinneringen aan wat je bewaarde", "Op de dag die je koos bij een bericht dat je bewaarde.") { Go = "Bekijk wat je bewaarde" };

    /// <summary>Subject of a mail about a topic that is not to be named outside; empty for any other.</summary>
    public static string Subject(bool isConfidential) => isConfidential ? "Er is nieuws in een vertrouwelijk onderwerp op het forum." : "";

    /// <summary>By this a notification is found again when its topic moves or goes.</summary>
    public static string About(string topicId) => $"topic:{topicId}";
}
