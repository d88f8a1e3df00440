using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.EditSynonyms;

/// <summary>What one query finds with the list in use and with the one that is being tried, as far as the editor may read.</summary>
/// <param name="Came">Titles among the first ten that were not, best first.</param>
/// <param name="Went">Titles that leave the first ten.</param>
internal sealed record QueryChange(string Query, int Before, int After, IReadOnlyList<string> Came, IReadOnlyList<string> Went, bool IsReordered)
{
    private const int MostTitles = 3;

    public bool IsNone => Before == After && Came.Count + Went.Count == 0 && !IsReordered;

    public static QueryChange Between(string query, SearchPage before, SearchPage after) => new(query, before.Total, after.Total, Without(after, before), Without(before, after),
        !before.Hits.Select(hit => hit.Id).SequenceEqual(after.Hits.Select(hit => hit.Id), StringComparer.Ordinal));

    private static List<string> Without(SearchPage page, SearchPage other)
    {
        var there = other.Hits.Select(hit => hit.Id).ToHashSet(StringComparer.Ordinal);
        return [.. page.Hits.Where(hit => !there.Contains(hit.Id)).Select(hit => hit.Title).Take(MostTitles)];
    }
}
