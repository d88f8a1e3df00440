namespace DiversInclusief.Notifications;

/// <summary>
/// Lets the mails of one kind lead to a page that asks for no signing in. Registered as a singleton by the module that tells of the kind. The address is made when the mail goes and is kept
/// nowhere: neither who looks after the mail of the site nor who reads the database has it.
/// </summary>
public interface IOpenFromMail
{
    /// <summary>Name of the <see cref="NotificationKind"/>.</summary>
    string Kind { get; }

    /// <param name="link">As the notice has it.</param>
    /// <param name="memberId">To whom the mail goes.</param>
    /// <returns>Path on this site.</returns>
    string PathFor(string link, string memberId);
}
