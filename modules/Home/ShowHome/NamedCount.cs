namespace DiversInclusief.Home.ShowHome;

internal sealed record NamedCount(string Value, string Label, int Count);
