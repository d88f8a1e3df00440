namespace DiversInclusief.Home.ShowHome;

/// <summary>Kinds of things in the index that the front page shows: content types by their Dutch names, and the forum's questions.</summary>
internal static class Kinds
{
    public const string Example = "inspirerend-voorbeeld";
    public const string Question = "vraag";

    public static IReadOnlyList<string> Library { get; } = ["publicatie", "verslag", "handelingsperspectief", "column", "persbericht"];
}
