namespace DiversInclusief.Notifications;

/// <summary>One thing in a digest.</summary>
/// <param name="Text">What it is called. It leaves the site, like the title of a notice.</param>
/// <param name="Detail">A few words, such as "2 nieuwe reacties".</param>
/// <param name="Link">Path on this site.</param>
/// <param name="Access">Asked again when the mail goes: a line that the member may no longer read is left out.</param>
public sealed record DigestLine(string Text, string Detail, string Link, string Access);
