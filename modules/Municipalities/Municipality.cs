using DiversInclusief.Content;

namespace DiversInclusief.Municipalities;

/// <summary>A municipality as lists and filters need it.</summary>
/// <param name="Id">Content item id, such as "gm0518"; value of the facet "gemeente".</param>
/// <param name="Code">CBS code, such as "GM0518".</param>
/// <param name="SizeClassCode">1 (small) to 8 (large); 0 when unknown.</param>
public sealed record Municipality(
    string Id, string Code, string Name, string OtherNames, string Url, string Province, int SizeClassCode, string SizeClass,
    int? Population, string Urbanity, IReadOnlyList<string> TypeIds)
{
    internal static Municipality From(ContentItem item) => new(
        item.ContentItemId, item["Code"].Text, item.DisplayText, item["OtherNames"].Text, item.Url, item["Province"].Text,
        (int)(item["SizeClassCode"].Number ?? 0), item["SizeClass"].Text, (int?)item["Population"].Number, item["UrbanityLabel"].Text, item["MunicipalityTypes"].TermIds);
}
