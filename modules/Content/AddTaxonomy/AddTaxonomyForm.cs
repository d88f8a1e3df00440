using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>A new taxonomy as typed, with its first terms.</summary>
internal sealed class AddTaxonomyForm
{
    private const int MostTerms = 200;

    public string Name { get; set => field = TypedText.Line(value); } = "";

    /// <summary>One a line.</summary>
    public string Terms { get; set => field = TypedText.Lines(value); } = "";

    public IReadOnlyList<string> TermNames =>
        [.. Terms.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.CurrentCultureIgnoreCase)];

    public IEnumerable<(string Field, string Why)> Mistakes(TermTree there)
    {
        if (Name.Length is 0 or > ItemCheck.LongestTitle)
            yield return (nameof(Name), $"Geef een naam van hoogstens {ItemCheck.LongestTitle} tekens.");
        else if (there.Taxonomies.Any(taxonomy => taxonomy.Name.Equals(Name, StringComparison.CurrentCultureIgnoreCase)))
            yield return (nameof(Name), $"De indeling ‘{Name}’ is er al.");
        if (TermNames.Count > MostTerms || TermNames.Any(name => name.Length > ItemCheck.LongestTitle))
            yield return (nameof(Terms), $"Gebruik hoogstens {MostTerms} regels van hoogstens {ItemCheck.LongestTitle} tekens.");
    }
}
