namespace DiversInclusief.Tests.Notifications;

internal enum MailMood
{
    Well,

    /// <summary>Takes the connection and says nothing.</summary>
    Silent,

    /// <summary>Got the whole text, and is gone before it says so.</summary>
    HangsUpAfterText,

    /// <summary>For good.</summary>
    RefusesAddress,

    /// <summary>For now.</summary>
    IsFull,
}
