using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Notifications;

/// <summary>What people do with the queue of mails, as the log of the site names it.</summary>
internal static class MailActs
{
    public static AuditKind Kind { get; } = new("mail", "E-mail", "/beheer/mail#");

    public static AuditAct Tested { get; } = new("mail.tested", "proefmail gestuurd");
    public static AuditAct Retried { get; } = new("mail.retried", "mail opnieuw geprobeerd");
}
