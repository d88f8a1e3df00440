namespace DiversInclusief.Content;

/// <summary>Which cards of published items to list.</summary>
/// <param name="Type">Kind of card.</param>
public sealed record CardList(string Type)
{
    /// <summary>The items carry each of these, or a term below it.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary><see cref="CardPage.Next"/> of the page before; anything else starts at the beginning.</summary>
    public string? After { get; init; }

    public int Take { get; init; } = 24;
}
