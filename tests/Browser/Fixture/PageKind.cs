namespace DiversInclusief.Browser;

/// <summary>One example of a kind of page. Every page of the site has one here, so that all are looked at.</summary>
/// <param name="Route">As written behind @page.</param>
/// <param name="Member">Who opens it; null is a visitor.</param>
public sealed record PageKind(string Route, string Path, string? Member = null)
{
    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("/", "/"),
        new("/", "/", "ambtenaar"),
        new("/inloggen", "/inloggen"),
        new("/uitloggen", "/uitloggen", "ambtenaar"),
        new("/account", "/account", "ambtenaar"),
        new("/account/wachtwoord", "/account/wachtwoord", "ambtenaar"),
        new("/fout/{status:int}", "/geen-pagina"),
        new("/fout/{status:int}", "/fout/500"),
        new("/zoeken", "/zoeken"),
        new("/zoeken", "/zoeken?q=huisvesting"),
        new("/zoeken", "/zoeken?q=qqqqqqqq"),
        new("/zoeken", "/zoeken?q=wonen", "wethouder"),
        new("/gemeenten", "/gemeenten"),
        new("/gemeenten/{slug}", "/gemeenten/delft"),
        new("/gemeentetypen/{slug}", "/gemeentetypen/grensgemeente"),
        new("/{shelf:regex(^(?i)(bibliotheek|voorbeelden|handelingsperspectieven|publicaties|verslagen|columns|persberichten)$)}", "/bibliotheek"),
        new("/{shelf:regex(^(?i)(bibliotheek|voorbeelden|handelingsperspectieven|publicaties|verslagen|columns|persberichten)$)}", "/voorbeelden"),
        new("/{**path}", "/voorbeelden/wij-amersfoort"),
        new("/{**path}", "/publicaties/de-nieuwe-verscheidenheid"),
        new("/{**path}", "/handelingsperspectieven/groot-of-klein"),
        new("/{**path}", "/verslagen/aftrap-in-amersfoort"),
        new("/{**path}", "/columns/de-lege-stoel"),
        new("/{**path}", "/persberichten/samen-een-loket"),
        new("/beheer/media", "/beheer/media", "redactie"),
    ];

    /// <summary>Answers for scripts, and pages behind a token of one moment.</summary>
    public static IReadOnlyList<string> NotLookedAt { get; } = ["/zoeken/aanvullen", "/instellen/{token}", "/forum/lijkt-op"];

    public override string ToString() => $"{Path}{(Member is null ? "" : " als " + Member)}";
}
