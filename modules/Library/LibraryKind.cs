namespace DiversInclusief.Library;

/// <summary>A shelf of the library: one type of content with a list of its own.</summary>
internal sealed record LibraryKind(string Slug, string Type, string Name, string Lead)
{
    public static IReadOnlyList<LibraryKind> All { get; } =
    [
        new("voorbeelden", "InspiringExample", "Voorbeelden", "Wat gemeenten deden, wat het opleverde en wat niet werkte."),
        new("handelingsperspectieven", "ActionPerspective", "Handelingsperspectieven", "Moeilijke keuzes, met de mogelijkheden, de voordelen en de nadelen op een rij."),
        new("publicaties", "Publication", "Publicaties", "Onderzoek, adviezen en handreikingen, met een korte uitleg waarom je ze zou lezen."),
        new("verslagen", "EventReport", "Verslagen", "Wat er op bijeenkomsten gezegd is en wat anderen daarvan kunnen leren."),
        new("dossiers", "Dossier", "Dossiers", "Stukken over één onderwerp, in een volgorde om door te lezen."),
        new("columns", "Column", "Columns", "Persoonlijke stukken van mensen die er elke dag mee werken."),
        new("persberichten", "PressRelease", "Persberichten", "Nieuws van het programma en van gemeenten."),
    ];

    public string Url => "/" + Slug;
}
