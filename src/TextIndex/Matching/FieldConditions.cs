using DiversInclusief.TextIndex.Analysis;
using DiversInclusief.TextIndex.Queries;
using DiversInclusief.TextIndex.Storage;

namespace DiversInclusief.TextIndex.Matching;

/// <summary>What field:value means: a text field, a period, or the value of a facet by any spelling of it.</summary>
internal sealed class FieldConditions(IndexView index)
{
    public static TextField? TextFieldOf(string name) => Folding.Fold(name) switch
    {
        "titel" or "title" => TextField.Title,
        "samenvatting" or "inleiding" or "summary" => TextField.Summary,
        "tekst" or "inhoud" or "body" => TextField.Body,
        "bijlage" or "attachment" => TextField.Attachment,
        _ => null,
    };

    /// <summary>Null when the name is no field here, or nothing has the value.</summary>
    public IMatcher? Compile(string name, string value)
    {
        var folded = Folding.Fold(name);
        var facet = index.Facets.Find(folded is "soort" or "type" && index.Facets.Find(folded) < 0 ? FacetFields.Kind : name);
        return facet >= 0 ? Facet(facet, value) : Period(folded, value);
    }

    private static FilterMatcher? Period(string name, string value)
    {
        if (DateRange.Parse(value) is not { } range) return null;
        return name switch
        {
            "datum" or "date" or "jaar" or "periode" => Between(range.From, range.Until),
            "sinds" or "vanaf" or "na" => Between(range.From, DateTime.MaxValue),
            "tot" or "voor" => Between(DateTime.MinValue, range.From),
            _ => null,
        };
    }

    private static FilterMatcher Between(DateTime from, DateTime until) => new("periode", (segment, d) => segment.Entries[d].Date >= from && segment.Entries[d].Date < until);

    private FilterMatcher? Facet(int facet, string value)
    {
        var field = index.Facets[facet];
        var values = ValuesLike(field, Plain(value));
        return values.Count == 0 ? null : new FilterMatcher($"{field.Name}: {value}", (segment, d) => Has(segment, facet, d, values));
    }

    /// <summary>Equal first; else those that contain the words.</summary>
    private static HashSet<int> ValuesLike(FacetField field, string value)
    {
        var all = Enumerable.Range(0, field.Values.Count).Select(id => (id, plain: Plain(field.Values[id]))).ToList();
        var equal = all.FindAll(one => one.plain == value || one.plain.EndsWith("/" + value, StringComparison.Ordinal));
        var like = equal.Count > 0 ? equal : all.FindAll(one => value.Length > 2 && one.plain.Contains(value, StringComparison.Ordinal));
        return like.Select(one => one.id).ToHashSet();
    }

    private static string Plain(string value) => Folding.Fold(value).Replace('-', ' ').Replace('_', ' ').Trim();

    private static bool Has(Segment segment, int facet, int document, HashSet<int> values)
    {
        if (!segment.Facets.TryGetValue(facet, out var column)) return false;
        foreach (var value in column.Of(document))
            if (values.Contains(value)) return true;
        return false;
    }
}
