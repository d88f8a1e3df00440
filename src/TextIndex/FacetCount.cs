namespace DiversInclusief.TextIndex;

/// <summary>How many hits a facet value would give, the choices in its own facet left aside.</summary>
public sealed record FacetCount(string Value, int Count, bool Chosen);
