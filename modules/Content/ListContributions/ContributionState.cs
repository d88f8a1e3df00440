namespace DiversInclusief.Content;

/// <summary>How far an item is, in words for who wrote it.</summary>
/// <param name="Kind">Of the status badge.</param>
internal sealed record ContributionState(string Name, string Explanation, string Kind)
{
    public static ContributionState Of(EditedItem item) => item.Status switch
    {
        { Name: "beoordelen" } => new("Ingestuurd", "Een redacteur leest het. Je krijgt bericht.", "info"),
        { Name: "teruggestuurd" } => new("Aanpassing gevraagd", "Lees wat de redacteur vraagt, pas het aan en stuur het opnieuw in.", "warning"),
        { Name: "ingepland" } => new("Ingepland", "Het komt vanzelf op de site.", "info"),
        { Name: "gepubliceerd" } => new("Geplaatst", "Iedereen kan het lezen.", "success"),
        { Name: "gewijzigd" } => new("Geplaatst", "Je bent met een nieuwe versie bezig. Die ziet nog niemand.", "success"),
        { Name: "gearchiveerd" } => new("Gearchiveerd", "Het staat niet meer in de lijsten. Wie het adres heeft, kan het nog lezen.", "neutral"),
        _ => new("Concept", "Alleen jij en de redactie zien dit. Ga verder wanneer je wilt.", "neutral"),
    };
}
