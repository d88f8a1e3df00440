namespace DiversInclusief.Notifications;

/// <summary>Where a member wants to hear of a kind of thing.</summary>
public enum Delivery
{
    None,
    Site,
    SiteAndMail,
}
