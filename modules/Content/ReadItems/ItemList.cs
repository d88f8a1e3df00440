namespace DiversInclusief.Content;

/// <summary>Which published items to list.</summary>
/// <param name="Types">At least one.</param>
public sealed record ItemList(params IReadOnlyList<string> Types)
{
    /// <summary>Items carry each of these, or a term below it.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Items point to this one, such as a municipality.</summary>
    public string? LinksTo { get; init; }

    /// <summary>Items point to one of these; null asks nothing.</summary>
    public IReadOnlyList<string>? LinksToAny { get; init; }

    /// <summary><see cref="ItemPage.Next"/> of the page before; anything else starts at the beginning.</summary>
    public string? After { get; init; }

    public int Take { get; init; } = 20;
}
