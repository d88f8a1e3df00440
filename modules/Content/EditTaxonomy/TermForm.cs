using System.Text.Json.Nodes;
using DiversInclusief.Writing;

namespace DiversInclusief.Content;

/// <summary>A term as typed.</summary>
internal sealed class TermForm
{
    private const int LongestDescription = 1000;
    private const int LongestSynonym = 100;
    private const int MostSynonyms = 50;

    public string Name { get; set => field = TypedText.Line(value); } = "";
    public string Description { get; set => field = TypedText.Lines(value).Trim(); } = "";

    /// <summary>One a line.</summary>
    public string Synonyms { get; set => field = TypedText.Lines(value); } = "";

    /// <summary>Id of the term that it hangs below; empty for the top.</summary>
    public string Parent { get; set => field = TypedText.Line(value); } = "";

    /// <summary>Mark of what was looked at.</summary>
    public string BasedOn { get; set => field = TypedText.Line(value); } = "";

    private IReadOnlyList<string> Words => [.. Synonyms.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public static TermForm Of(OpenedTaxonomy taxonomy, JsonObject term)
    {
        var words = new TermWords(term, taxonomy.TermType);
        var form = new TermForm { Name = words.Name, Description = words.Description, Synonyms = words.Synonyms, Parent = taxonomy.ParentOf(OpenedTaxonomy.IdOf(term)) ?? "" };
        form.BasedOn = Stamps.Of(string.Join('\u0001', form.Name, form.Description, form.Synonyms, form.Parent));
        return form;
    }

    /// <param name="own">Id of the term; null for a new one.</param>
    public IEnumerable<(string Field, string Why)> Mistakes(OpenedTaxonomy taxonomy, string? own)
    {
        if (Name.Length is 0 or > ItemCheck.LongestTitle)
            yield return (nameof(Name), $"Geef een naam van hoogstens {ItemCheck.LongestTitle} tekens.");
        else if (taxonomy.IsNameTaken(Name, own))
            yield return (nameof(Name), $"‘{Name}’ staat al in deze indeling.");
        if (Description.Length > LongestDescription)
            yield return (nameof(Description), $"Gebruik hoogstens {LongestDescription} tekens.");
        if (Words.Count > MostSynonyms || Words.Any(word => word.Length > LongestSynonym))
            yield return (nameof(Synonyms), $"Gebruik hoogstens {MostSynonyms} regels van hoogstens {LongestSynonym} tekens.");
        else if (Words.FirstOrDefault(word => !word.Any(char.IsLetterOrDigit)) is { } sign)
            yield return (nameof(Synonyms), $"‘{sign}’ is geen woord.");
        if (Parent.Length > 0 && taxonomy.Find(Parent) is null)
            yield return (nameof(Parent), "Deze term is er niet meer. Kies een andere.");
        else if (own is not null && Parent.Length > 0 && taxonomy.Branch(own).Contains(Parent))
            yield return (nameof(Parent), "Een term kan niet onder zichzelf hangen, en ook niet onder een term die er zelf onder hangt.");
    }

    public void WriteTo(JsonObject term, string termType)
    {
        var words = new TermWords(term, termType);
        if (words.Name != Name)
            words.Name = Name;
        words.Description = Description;
        words.Synonyms = string.Join('\n', Words.Distinct(StringComparer.CurrentCultureIgnoreCase));
    }
}
