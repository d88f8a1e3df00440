namespace DiversInclusief.Search.ShowResults;

/// <summary>One value of a facet with the number of hits it would give.</summary>
internal sealed record FacetOption(FacetField Field, string Value, string Label, int Count, bool Chosen)
{
    public string CountText { get; } = Count.ToString("N0");

    public string Id => $"f-{Field.Parameter}-{Uri.EscapeDataString(Value)}";
}
