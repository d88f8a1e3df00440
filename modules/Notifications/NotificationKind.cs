namespace DiversInclusief.Notifications;

/// <summary>What a member chooses about as one: registered as a singleton by the module that tells it.</summary>
/// <param name="Name">In the database, such as "contributions"; never changed.</param>
/// <param name="Words">For people, such as "Jouw inzendingen".</param>
/// <param name="Explanation">One sentence: when does this come?</param>
/// <param name="Usual">For who chose nothing.</param>
/// <param name="Permission">Only its holders are offered the choice; null offers it to everyone.</param>
public sealed record NotificationKind(string Name, string Words, string Explanation, Delivery Usual = Delivery.SiteAndMail, string? Permission = null)
{
    /// <summary>Words of the link in its mails: what one gets there. The same for all of the kind, so that they tell nothing of the thing itself.</summary>
    public string Go { get; init; } = Letter.UsualGo;

    /// <summary>It is never a line in the inbox, and is chosen apart from the others.</summary>
    public bool IsMailOnly { get; init; }
}
