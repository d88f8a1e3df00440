namespace DiversInclusief.Notifications;

/// <summary>Something to tell members.</summary>
/// <param name="Title">A whole sentence, on the site and as the subject of the mail. It leaves the site, unless there is a <see cref="Subject"/>: nothing confidential.</param>
/// <param name="Link">Path on this site.</param>
/// <param name="Access">
/// Token of the visibility rule. Who does not hold it never sees this: not in the inbox, not in the count, and when it is lost before the mail goes, not by mail.
/// </param>
public sealed record Notice(NotificationKind Kind, string Title, string Link, string Access)
{
    /// <summary>Subject of the mail when the title is not for outside; empty for the title.</summary>
    public string Subject { get; init; } = "";

    /// <summary>More words, shown on the site. A mail carries them only when everyone may read the thing.</summary>
    public string Text { get; init; } = "";

    /// <summary>Words of a button beside it in the inbox that posts to <see cref="Link"/>, for what needs one press only; empty for none.</summary>
    public string Button { get; init; } = "";

    /// <summary>What it is about, such as "content:vb-tolk"; by it <see cref="Notify"/> changes or takes back what was told.</summary>
    public string About { get; init; } = "";
}
