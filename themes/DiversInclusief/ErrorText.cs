namespace DiversInclusief.Theme;

/// <summary>What went wrong, in words that help: what happened, and what a reader can do.</summary>
internal sealed record ErrorText(string Icon, string Title, string Explanation)
{
    public static ErrorText For(int status) => status switch
    {
        400 => new("alert-circle", "We begrijpen deze aanvraag niet", "Misschien stond de pagina te lang open, of is een deel van de link weggevallen. Ga terug, laad de pagina opnieuw en probeer het nog een keer."),
        401 or 403 => new("lock", "Je kunt deze pagina niet bekijken", "Je hebt hier geen toegang toe met dit account. Denk je dat dat niet klopt? Laat het ons weten."),
        404 => new("compass", "We kunnen deze pagina niet vinden", "Misschien is de pagina verplaatst of weggehaald, of is ze alleen voor leden. Log in als je lid bent, of zoek waar je naar op zoek was."),
        413 => new("file-text", "Dit bestand is te groot", "Maak het bestand kleiner of kies een ander bestand, en probeer het opnieuw."),
        429 => new("clock", "Even rustig aan", "Je deed dit een paar keer kort na elkaar. Wacht een minuut en probeer het dan opnieuw."),
        _ => new("alert-triangle", "Er ging iets mis bij ons", "Dat ligt niet aan jou. Probeer het over een paar minuten opnieuw. Wat je eerder hebt opgeslagen, is bewaard."),
    };
}
