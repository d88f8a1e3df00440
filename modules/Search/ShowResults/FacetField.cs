namespace DiversInclusief.Search.ShowResults;

/// <summary>A facet as the search page offers it: its name in the index, in addresses and in words.</summary>
internal sealed record FacetField(string Facet, string Parameter, string Legend)
{
    public static IReadOnlyList<FacetField> All { get; } =
    [
        new(Search.Facet.Kind, "soort", "Soort"),
        new(Search.Facet.Status, Search.Facet.Status, "Vragen"),
        new(Search.Facet.Theme, Search.Facet.Theme, "Thema"),
        new(Search.Facet.MunicipalityType, Search.Facet.MunicipalityType, "Type gemeente"),
        new(Search.Facet.TargetGroup, Search.Facet.TargetGroup, "Doelgroep"),
        new(Search.Facet.Province, Search.Facet.Province, "Provincie"),
        new(Search.Facet.Municipality, Search.Facet.Municipality, "Gemeente"),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(f => f.Facet)];
}
