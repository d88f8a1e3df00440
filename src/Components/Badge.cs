namespace DiversInclusief.Components;

/// <summary>A tag such as a theme; with an address it leads to everything that carries it.</summary>
public sealed record Badge(string Text, string? Href = null);
