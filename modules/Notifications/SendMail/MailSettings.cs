using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace DiversInclusief.Notifications;

/// <summary>How mail leaves the site. Section "Mail" of the configuration; the password belongs in the environment, never in the database or a recipe.</summary>
internal sealed class MailSettings
{
    public string Host { get; set; } = "";
    public int Port { get; set; } = 587;

    /// <summary>STARTTLS; off only for a server on the same machine or network.</summary>
    public bool Tls { get; set; } = true;

    public string User { get; set; } = "";
    public string Password { get; set; } = "";
    public string From { get; set; } = "";
    public string FromName { get; set; } = "Divers & Inclusief";

    /// <summary>Where the site is found, such as https://diversinclusief.nl: what links in mails begin with.</summary>
    public string SiteAddress { get; set; } = "";

    public int TimeoutSeconds { get; set; } = 20;

    public bool IsOn => Problem is null;

    /// <summary>Why no mail is sent, as a Dutch sentence; null when it is.</summary>
    public string? Problem =>
        Host.Length == 0 ? "E-mail staat uit: er is geen mailserver ingesteld (Mail__Host)."
        : !MailAddress.TryCreate(From, out _) ? "E-mail staat uit: het afzenderadres (Mail__From) is geen e-mailadres."
        : !Uri.TryCreate(SiteAddress, UriKind.Absolute, out var site) || site.Scheme is not ("http" or "https") ? "E-mail staat uit: het adres van de site (Mail__SiteAddress) ontbreekt of begint niet met https://."
        : null;

    /// <summary>What Message-IDs end with.</summary>
    public string Domain => new MailAddress(From).Host;

    public string Absolute(string path) => SiteAddress.TrimEnd('/') + path;

    public static MailSettings In(IConfiguration configuration) => configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings();
}
