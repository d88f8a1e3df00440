namespace DiversInclusief.Components;

/// <summary>One step of the breadcrumb trail. A step without an address is the page itself.</summary>
public sealed record Crumb(string Text, string? Href = null);
