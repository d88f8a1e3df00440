namespace DiversInclusief.Content;

/// <summary>An item that a picker offers.</summary>
internal sealed record ItemChoice(string Id, string Type, string Title, string Path, bool IsPublished)
{
    /// <summary>Two items may have one title; their addresses tell them apart.</summary>
    public string Label(bool isAlone) => isAlone ? Title : $"{Title} ({Path})";
}
