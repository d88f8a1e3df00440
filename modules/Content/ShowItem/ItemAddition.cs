namespace DiversInclusief.Content;

/// <param name="View">Name of a partial view of the feature.</param>
public sealed record ItemAddition(string View, object Model);
