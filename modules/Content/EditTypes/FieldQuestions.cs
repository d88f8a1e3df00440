using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Content;

/// <summary>What the form asks about a kind of field, and what there is to choose from.</summary>
internal sealed record FieldQuestions(FieldChoice Choice, IReadOnlyList<SelectListItem> Taxonomies, IReadOnlyList<SelectListItem> Types)
{
    public void Check(FieldSettings typed, Action<string, string> fail)
    {
        if (Choice.Kind == "TaxonomyField" && Taxonomies.All(taxonomy => taxonomy.Value != typed.Taxonomy))
            fail(nameof(typed.Taxonomy), "Kies een indeling.");
        if (typed.Types.Any(type => Types.All(known => known.Value != type)))
            fail(nameof(typed.Types), "Kies uit de lijst.");
    }
}
