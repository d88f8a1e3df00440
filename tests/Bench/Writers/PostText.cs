namespace DiversInclusief.Bench.Writers;

internal static class PostText
{
    /// <summary>Of the length of a usual reply, and never the same.</summary>
    public static string Of(string key) =>
        $"Bericht {key}. Wij begonnen met één vraag aan de keukentafel en dat werkte. Klein beginnen, laten zien wat er gebeurt, en na een half jaar samen terugkijken met wie er van het begin af bij waren.";
}
