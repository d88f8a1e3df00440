namespace DiversInclusief.Library;

/// <summary>A kind of card that is collected over all items, at an address of its own.</summary>
internal sealed record CardKind(string Slug, string Type, string Name, string Lead, string Nothing)
{
    public static IReadOnlyList<CardKind> All { get; } =
    [
        new("lessen", "Lesson", "Lessen", "Wat gemeenten ervan leerden, in één zin. Met het verhaal erachter.", "lessen"),
        new("bouwstenen", "BuildingBlock", "Bouwstenen", "Onderdelen die je in je eigen aanpak kunt gebruiken.", "bouwstenen"),
        new("aanpakken", "MunicipalApproach", "Aanpakken", "Zo doen andere gemeenten het, in het kort.", "aanpakken"),
        new("citaten", "Quote", "Citaten", "Uitspraken uit stukken in de bibliotheek, met wie het zei.", "citaten"),
        new("cijfers", "Figure", "Cijfers", "Getallen uit stukken in de bibliotheek, met jaar en bron.", "cijfers"),
        new("stappen", "Step", "Stappen", "Wat er achter elkaar gedaan is, stap voor stap.", "stappen"),
    ];

    public string Url => "/" + Slug;
}
