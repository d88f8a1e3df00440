namespace DiversInclusief.Browser;

/// <summary>One example of a kind of page. Every page of the site has one here, so that all are looked at.</summary>
/// <param name="Route">As written behind @page.</param>
/// <param name="Member">Who opens it; null is a visitor.</param>
public sealed record PageKind(string Route, string Path, string? Member = null)
{
    private const string Item = "/{**path}";
    private const string Shelf = "/{shelf:regex(^(?i)(bibliotheek|voorbeelden|handelingsperspectieven|publicaties|verslagen|columns|persberichten)$)}";

    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("/", "/"),
        new("/", "/", "ambtenaar"),
        new("/inloggen", "/inloggen"),
        new("/uitloggen", "/uitloggen", "ambtenaar"),
        new("/account", "/account", "ambtenaar"),
        new("/account/wachtwoord", "/account/wachtwoord", "ambtenaar"),
        new("/account/meldingen", "/account/meldingen", "redactie"),
        new("/meldingen", "/meldingen", "samira"),
        new("/meldingen", "/meldingen", "els"),
        new("/meldingen/afmelden", "/meldingen/afmelden?code=verzonnen"),
        new("/beheer/mail", "/beheer/mail", "beheer"),
        new("/voorbeelden/insturen", "/voorbeelden/insturen"),
        new("/voorbeelden/insturen", "/voorbeelden/insturen", "samira"),
        new("/bijdragen", "/bijdragen", "samira"),
        new("/bijdragen", "/bijdragen", "els"),
        new("/bijdragen/{id}/keurmerk", "/bijdragen/vb-dorpstafel/keurmerk", "redactie"),
        new("/keurmerk", "/keurmerk"),
        new("/beheer/keurmerk", "/beheer/keurmerk", "halima"),
        new("/beheer/keurmerk/{id}", "/beheer/keurmerk/vb-grensloket", "beheer"),
        new("/beheer/keurmerk/{id}", "/beheer/keurmerk/vb-dorpstafel", "halima"),
        new("/beheer/nakijken", "/beheer/nakijken", "redactie"),
        new("/beheer/inhoud/{id}/nakijken", "/beheer/inhoud/vb-welkomstgesprek/nakijken", "redactie"),
        new("/klopt-nog/{id}", "/klopt-nog/vb-welkomstgesprek", "redactie"),
        new(Item, "/voorbeelden/taalcoaches-op-de-werkvloer"),
        new(Item, "/voorbeelden/welkom-met-een-gesprek-internationals-leren-de-buurt-kennen", "redactie"),
        new("/fout/{status:int}", "/geen-pagina"),
        new("/fout/{status:int}", "/fout/500"),
        new("/zoeken", "/zoeken"),
        new("/zoeken", "/zoeken?q=huisvesting"),
        new("/zoeken", "/zoeken?q=qqqqqqqq"),
        new("/zoeken", "/zoeken?q=wonen", "wethouder"),
        new("/gemeenten", "/gemeenten"),
        new("/gemeenten/{slug}", "/gemeenten/delft"),
        new("/gemeentetypen/{slug}", "/gemeentetypen/grensgemeente"),
        new(Shelf, "/bibliotheek"),
        new(Shelf, "/voorbeelden"),
        new(Item, "/voorbeelden/wij-amersfoort-van-koningsdag-naar-een-gedeeld-gevoel"),
        new(Item, "/publicaties/de-nieuwe-verscheidenheid"),
        new(Item, "/handelingsperspectieven/een-azc-in-je-gemeente-eerst-praten-of-eerst-besluiten"),
        new(Item, "/verslagen/aftrap-in-amersfoort-verscheidenheid-is-een-gegeven"),
        new(Item, "/columns/de-lege-stoel-in-de-raadszaal"),
        new(Item, "/persberichten/bijeenkomsten-gaan-online-verder"),
        new(Item, "/personen/carsten-herstel"),
        new(Item, "/toegankelijkheid"),
        new("/beheer/media", "/beheer/media", "redactie"),
        new("/beheer/media", "/beheer/media?als=lijst", "redactie"),
        new("/beheer/media", "/beheer/media?q=qqqq", "redactie"),
        new("/beheer/media/beschrijven", "/beheer/media/beschrijven", "redactie"),
        new("/beheer/media/mappen/{id}", "/beheer/media/mappen/nieuw", "redactie"),
        new("/beheer/media/{id}", "/beheer/media/m-straat", "redactie"),
        new("/beheer/media/{id}/vervangen", "/beheer/media/m-straat/vervangen", "redactie"),
        new("/beheer/media/{id}/verwijderen", "/beheer/media/m-straat/verwijderen", "redactie"),
        new("/beheer", "/beheer", "redactie"),
        new("/beheer", "/beheer", "moderator"),
        new("/beheer/inhoud", "/beheer/inhoud", "redactie"),
        new("/beheer/inhoud/nieuw/{type}", "/beheer/inhoud/nieuw/verslag", "redactie"),
        new("/beheer/inhoud/{id}", "/beheer/inhoud/vb-tolk-concept", "redactie"),
        new("/beheer", "/beheer", "samira"),
        new("/beheer/inhoud", "/beheer/inhoud", "samira"),
        new("/beheer/inhoud/{id}", "/beheer/inhoud/vb-leestafel", "redactie"),
        new("/beheer/inhoud/{id}", "/beheer/inhoud/vb-welkomstfiets", "samira"),
        new("/beheer/inhoud/{id}", "/beheer/inhoud/pb-leergang", "redactie"),
        new("/beheer/inhoud/{id}/versies", "/beheer/inhoud/vb-tolk-concept/versies", "redactie"),
        new("/beheer/inhoud/{id}/planning", "/beheer/inhoud/pb-leergang/planning", "redactie"),
        new("/beheer/inhoud/{id}/meelezen", "/beheer/inhoud/vb-tolk-concept/meelezen", "redactie"),
        new("/beheer/inhoud/{id}/terugsturen", "/beheer/inhoud/vb-leestafel/terugsturen", "redactie"),
        new("/beheer/te-beoordelen", "/beheer/te-beoordelen", "redactie"),
        new("/beheer/logboek", "/beheer/logboek", "redactie"),
        new(Item, "/persberichten/enquete-over-ontmoetingen-op-afstand-is-gesloten"),
        new("/beheer/inhoud/{id}/verwijderen", "/beheer/inhoud/vb-tolk-concept/verwijderen", "redactie"),
        new("/beheer/inhoud/{id}/voorbeeld", "/beheer/inhoud/vb-tolk-concept/voorbeeld", "redactie"),
        new("/zoeken", "/zoeken?q=wonen&status=open", "redactie"),
        new("/beheer/zoeken/synoniemen", "/beheer/zoeken/synoniemen?woord=statushouder", "redactie"),
        new("/beheer/zoeken/log", "/beheer/zoeken/log?lijst=zonder-resultaat&dagen=30", "redactie"),
        new("/beheer/zoeken/waarom", "/beheer/zoeken/waarom?q=azc%20bewoners%20tuinbouw&stuk=topic:t-exploitant", "redactie"),
        new("/beheer/zoeken/waarom", "/beheer/zoeken/waarom?q=azc&titel=exploitant", "redactie"),
        new("/beheer/zoeken", "/beheer/zoeken", "beheer"),
        new("/forum", "/forum", "wethouder"),
        new("/forum/{room}", "/forum/bestuurders", "wethouder"),
        new("/forum/{room}/nieuw", "/forum/bestuurders/nieuw", "wethouder"),
        new("/forum/{room}/{id}/{slug?}", "/forum/tuinbouw-en-arbeidsmigratie/t-exploitant", "wethouder"),
        new("/forum/{room}/{id}/{slug?}", "/forum/bestuurders/t-azc-avond", "moderator"),
        new("/forum/{room}/{id}/reageer", "/forum/bestuurders/t-azc-avond/reageer", "wethouder"),
        new("/forum/{room}/{id}/bewerk/{post}", "/forum/bestuurders/t-azc-avond/bewerk/t-azc-avond-01", "moderator"),
    ];

    /// <summary>Answers for scripts, pages that only take a form, and those behind a token of one moment.</summary>
    public static IReadOnlyList<string> NotLookedAt { get; } =
    [
        "/zoeken/aanvullen", "/zoeken/gekozen", "/zoeken.atom", "/beheer/zoeken/log.csv", "/instellen/{token}", "/forum/lijkt-op", "/beheer/media/kiezen", "/voorbeeld",
        "/forum/{room}/{id}/antwoord", "/meldingen/{id}", "/forum/{room}/{id}/sluiten", "/beheer/inhoud/onthouden", "/beheer/inhoud/leesbaarheid", "/meelezen/{token}", "/beheer/inhoud/{id}/versies/{versie}",
    ];

    public override string ToString() => $"{Path}{(Member is null ? "" : " als " + Member)}";
}
