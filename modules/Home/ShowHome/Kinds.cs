namespace DiversInclusief.Home.ShowHome;

/// <summary>Kinds of things in the index that the front page shows: content types of the recipe, and the forum's questions.</summary>
internal static class Kinds
{
    public const string Example = "InspiringExample";
    public const string Question = "question";

    public static IReadOnlyList<string> Library { get; } = ["Publication", "EventReport", "ActionPerspective", "Column", "PressRelease"];
}
