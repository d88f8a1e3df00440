namespace DiversInclusief.Notifications;

internal enum MailState
{
    Waiting,
    Sent,

    /// <summary>Tried too often, or refused for good; a person may try it again.</summary>
    GaveUp,

    /// <summary>Not sent on purpose: the member may no longer read it, left, or chose otherwise.</summary>
    Dropped,
}
