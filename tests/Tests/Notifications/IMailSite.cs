namespace DiversInclusief.Tests.Notifications;

/// <summary>A site that mails through a server of the test.</summary>
public interface IMailSite
{
    MailServer Server { get; }

    static IEnumerable<KeyValuePair<string, string?>> Settings(MailServer server)
    {
        ArgumentNullException.ThrowIfNull(server);
        return new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = $"{server.Port}", ["Mail:Tls"] = "false", ["Mail:From"] = "site@demo.example", ["Mail:SiteAddress"] = "https://site.demo.example/", ["Mail:TimeoutSeconds"] = "1",
        };
    }
}

public sealed class MailOnSqlite : SqliteSite, IMailSite
{
    public MailServer Server { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings() => IMailSite.Settings(Server);
}

public sealed class MailOnPostgres : PostgresSite, IMailSite
{
    public MailServer Server { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings() => IMailSite.Settings(Server);
}
