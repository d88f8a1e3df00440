using DiversInclusief.Search.ShowResults;
using DiversInclusief.TextIndex;

namespace DiversInclusief.Search.ExplainHit;

/// <summary>Why a document is no hit, in sentences; the first is what to look at first.</summary>
internal static class WhyNot
{
    public static IEnumerable<string> Of(Examination examined)
    {
        if (examined.IsHit)
            yield break;
        foreach (var word in examined.Asked.Where(word => word is { IsExcluded: true, Occurs: true }))
            yield return $"Je zoekt zonder ‘{word.Text}’, en dat woord staat erin.";
        foreach (var facet in examined.FilteredBy)
            yield return $"Het filter ‘{LegendOf(facet)}’ houdt dit stuk tegen.";
        var missing = examined.Asked.Where(word => word is { IsExcluded: false, Occurs: false }).ToList();
        foreach (var word in missing)
            yield return $"‘{word.Text}’ staat er niet in{(word.IsRequired ? ", en dat moet" : "")}.";
        if (examined.FellBackToAny && missing.Count > 0)
            yield return $"Er staat {examined.Coverage:P0} van je vraag in. Zeldzame woorden tellen zwaarder. Vanaf {examined.LowestCoverage:P0} tonen we een stuk.";
    }

    private static string LegendOf(string facet) => FacetField.All.FirstOrDefault(field => field.Facet == facet)?.Legend ?? "onbekend";
}
