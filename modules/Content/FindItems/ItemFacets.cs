using DiversInclusief.Search;

namespace DiversInclusief.Content;

/// <summary>Which facets an item has: terms by their taxonomy with everything above them, municipalities with their provinces.</summary>
internal static class ItemFacets
{
    /// <summary>Type of the items that the facet "gemeente" is about.</summary>
    public const string MunicipalityType = "Municipality";

    public static IReadOnlyDictionary<string, string> FacetOfTaxonomy { get; } = new Dictionary<string, string>
    {
        ["themas"] = Facet.Theme, ["gemeentetypen"] = Facet.MunicipalityType, ["doelgroepen"] = Facet.TargetGroup,
    };

    /// <summary>Ids of municipalities that the item concerns; a municipality concerns itself.</summary>
    public static IReadOnlyList<string> Municipalities(ContentItem item, ContentTypeDefinition type) => item.ContentType == MunicipalityType
        ? [item.ContentItemId]
        : [.. ItemValues.Of(item, type).Where(own => own.Field.Kind == "ContentPickerField" && own.Field.PickedTypes.Contains(MunicipalityType))
            .SelectMany(own => own.Value.ItemIds).Distinct()];

    public static Dictionary<string, IReadOnlyList<string>> Of(ContentItem item, ContentTypeDefinition type, TermTree terms, IReadOnlyDictionary<string, string> provinces)
    {
        var municipalities = Municipalities(item, type);
        var facets = type.Fields.Where(attached => attached.Field.Kind == "TaxonomyField" && FacetOfTaxonomy.ContainsKey(attached.Field.TaxonomyId))
            .GroupBy(attached => FacetOfTaxonomy[attached.Field.TaxonomyId])
            .ToDictionary(group => group.Key, group => Ids(terms, group.SelectMany(attached => item.FieldOf(attached.Part, attached.Field.Name).TermIds)));
        facets[Facet.Municipality] = municipalities;
        facets[Facet.Province] = [.. municipalities.Select(id => provinces.GetValueOrDefault(id, "")).Where(province => province.Length > 0).Distinct()];
        return facets;
    }

    private static IReadOnlyList<string> Ids(TermTree terms, IEnumerable<string> ids) => [.. terms.WithAbove(ids).Select(term => term.Id)];
}
