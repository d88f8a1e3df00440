namespace DiversInclusief.Forum;

/// <summary>The pen that was chosen, and what the form asks about it.</summary>
/// <param name="Pen">Null when something must be chosen first.</param>
internal sealed record PenChoice(Pen? Pen)
{
    /// <summary>Under which the member wrote here before; null when never.</summary>
    public string? Alias { get; init; }

    /// <summary>What may be chosen; null when the form should not ask.</summary>
    public IReadOnlyDictionary<string, string>? Aliases { get; init; }

    /// <summary>Writing openly where one wrote under an alias lets others guess.</summary>
    public bool AsksOpenly { get; init; }
}
