using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Notifications;

/// <summary>Decides what a mail may say.</summary>
internal sealed class WriteLetter(MailSettings settings, UnsubscribeLink unsubscribe, KnownKinds kinds, IEnumerable<IOpenFromMail> openings)
{
    public Letter Of(OutgoingMail mail, Recipient to)
    {
        var isPublic = mail.Access == Token.Public;
        var kind = kinds.Find(mail.Kind);
        // Through the inbox what is opened is marked as read, after signing in; what is public needs no signing in.
        var link = openings.FirstOrDefault(one => one.Kind == mail.Kind)?.PathFor(mail.Link, to.MemberId) ?? (isPublic || mail.NotificationId is null ? mail.Link : "/meldingen/" + mail.NotificationId);
        return new Letter(to.Name, mail.Title, isPublic ? mail.Text : "", settings.Absolute(link), kind?.Words ?? "de mail van de site", settings.Absolute("/account/meldingen"),
            kind is null ? null : settings.Absolute(unsubscribe.PathFor(to.MemberId, kind.Name)))
        {
            Go = kind?.Go ?? Letter.UsualGo,
            Lines = [.. LinesFor(mail, to).Select(line => (line.Text, line.Detail, settings.Absolute(line.Link)))],
        };
    }

    /// <summary>What the member may read at this moment.</summary>
    public static IReadOnlyList<DigestLine> LinesFor(OutgoingMail mail, Recipient to) => [.. Digests.Read(mail.Lines).Where(line => to.Reader.CanRead(line.Access))];
}
