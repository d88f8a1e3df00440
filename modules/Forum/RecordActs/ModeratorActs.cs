using DiversInclusief.Kernel.Audit;

namespace DiversInclusief.Forum;

/// <summary>What moderators do, as the log of the site names it.</summary>
internal static class ModeratorActs
{
    public static AuditKind Kind { get; } = new("topic", "Forum", "/forum/onderwerp/");

    public static AuditAct HiddenByFlag { get; } = new("forum.flagged", "bericht verborgen na een melding van vertrouwelijke informatie");
    public static AuditAct Hidden { get; } = new("forum.hidden", "bericht verborgen");
    public static AuditAct Shown { get; } = new("forum.shown", "bericht weer getoond");
    public static AuditAct EditAsked { get; } = new("forum.edit-asked", "gevraagd een bericht aan te passen");
    public static AuditAct Edited { get; } = new("forum.edited", "bericht gewijzigd");
    public static AuditAct TextErased { get; } = new("forum.text-erased", "eerdere tekst van een bericht gewist");
    public static AuditAct NothingWrong { get; } = new("forum.left", "melding bekeken, bericht blijft staan");
    public static AuditAct MovedIn { get; } = new("forum.moved-in", "onderwerp hierheen verplaatst");
    public static AuditAct MovedOut { get; } = new("forum.moved-out", "onderwerp naar een andere ruimte verplaatst");
    public static AuditAct Split { get; } = new("forum.split", "onderwerp gesplitst");
    public static AuditAct Closed { get; } = new("forum.closed", "onderwerp gesloten");
    public static AuditAct Reopened { get; } = new("forum.reopened", "onderwerp heropend");
    public static AuditAct Pinned { get; } = new("forum.pinned", "onderwerp vastgezet");
    public static AuditAct Unpinned { get; } = new("forum.unpinned", "onderwerp losgemaakt");

    public static AuditAct Labelled { get; } = new("forum.confidential", "onderwerp vertrouwelijk gemaakt");
    public static AuditAct Unlabelled { get; } = new("forum.not-confidential", "onderwerp niet langer vertrouwelijk");
    public static AuditAct Noted { get; } = new("forum.noted", "notitie voor moderatoren geschreven");

    public static AuditAct LessonsWritten { get; } = new("forum.lessons", "‘Wat we leerden’ geschreven");
    public static AuditAct LessonsGone { get; } = new("forum.lessons-gone", "‘Wat we leerden’ weggehaald");
    public static AuditAct ToLibrary { get; } = new("forum.to-library", "concept voor de bibliotheek gemaakt");

    public static AuditAct Held { get; } = new("forum.held", "onderwerp moet bewaard blijven");
    public static AuditAct LetGo { get; } = new("forum.let-go", "onderwerp hoeft niet langer bewaard te blijven");

    public static AuditAct Merged { get; } = new("forum.merged", "onderwerp samengevoegd met een ander");
    public static AuditAct UnsealAsked { get; } = new("forum.unseal-asked", "gevraagd om de naam achter een alias");
    public static AuditAct Unsealed { get; } = new("forum.unsealed", "met twee moderatoren een naam achter een alias ingezien");

    public static IReadOnlyList<AuditAct> All { get; } =
    [
        HiddenByFlag, Hidden, Shown, EditAsked, Edited, TextErased, NothingWrong, MovedIn, MovedOut, Split, Closed, Reopened, Pinned, Unpinned,
        LessonsWritten, LessonsGone, ToLibrary, Labelled, Unlabelled, Noted, Held, LetGo, UnsealAsked, Unsealed, Merged,
    ];

    public static string WordsOf(string name) => All.FirstOrDefault(act => act.Name == name)?.Words ?? name;
}
