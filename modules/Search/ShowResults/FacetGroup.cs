using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.ShowResults;

/// <summary>A facet on the page: the values with most hits and whatever is chosen at once, the rest folded away in order of the alphabet.</summary>
internal sealed class FacetGroup
{
    private const int AtOnce = 8;

    public FacetGroup(FacetField field, IReadOnlyList<FacetCount> counts, IReadOnlyList<string> chosen, IReadOnlyDictionary<string, string> names)
    {
        Field = field;
        var without = chosen.Where(value => counts.All(c => c.Value != value)).Select(value => new FacetCount(value, 0, true));
        var options = counts.Concat(without).Select(c => new FacetOption(field, c.Value, names.GetValueOrDefault(c.Value, c.Value), c.Count, chosen.Contains(c.Value))).ToList();
        // Folding one or two values away saves nobody anything.
        var top = options.Count <= AtOnce + 2 ? options.Count : AtOnce;
        Shown = [.. options.Where((option, i) => i < top || option.Chosen)];
        Folded = [.. options.Where((option, i) => i >= top && !option.Chosen).OrderBy(o => o.Label, StringComparer.CurrentCultureIgnoreCase)];
    }

    public FacetField Field { get; }

    public IReadOnlyList<FacetOption> Shown { get; }

    public IReadOnlyList<FacetOption> Folded { get; }
}
