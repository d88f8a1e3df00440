using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Library;

/// <summary>Which municipalities lie in a province, as the search index knows: a list filters by the very same rule as the search page.</summary>
internal sealed class Provinces(ISearchIndex index, ContentDefinitions definitions)
{
    private const string MunicipalityType = "Municipality";
    private const int MoreThanThereAre = 1000;

    /// <returns>Content item ids; none for a province that is not there. Null when no province is asked for.</returns>
    public async Task<IReadOnlyList<string>?> MunicipalitiesAsync(string? province, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(province))
            return null;
        var choices = new Dictionary<string, IReadOnlyList<string>>
        {
            [Facet.Kind] = [(await definitions.AllAsync(cancellation)).Find(MunicipalityType)?.Kind ?? MunicipalityType], [Facet.Province] = [province],
        };
        var found = index.Search(new SearchRequest { Query = "", Reader = Reader.Visitor.ForIndex(), Choices = choices, Take = MoreThanThereAre, Highlight = false });
        return [.. found.Hits.Select(hit => hit.Id[(hit.Id.IndexOf(':', StringComparison.Ordinal) + 1)..])];
    }
}
