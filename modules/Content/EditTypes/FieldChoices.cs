using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Content;

/// <summary>Finds what a field can be connected to: taxonomies and types.</summary>
internal sealed class FieldChoices(Terms terms, ContentDefinitions definitions)
{
    /// <param name="chosen">Types that the field names now; they stay in the list whatever became of them.</param>
    public async Task<FieldQuestions> ForAsync(FieldChoice choice, CancellationToken cancellation, IReadOnlyList<string>? chosen = null)
    {
        var types = (await definitions.AllAsync(cancellation)).Types;
        return new FieldQuestions(choice,
            [.. (await terms.AllAsync(cancellation)).Taxonomies.Select(taxonomy => new SelectListItem(taxonomy.Name, taxonomy.Id))],
            [.. types.Where(type => type.IsFindable || chosen?.Contains(type.Name) == true).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture).Select(type => new SelectListItem(type.DisplayName, type.Name)),
             .. (chosen ?? []).Where(name => types.All(type => type.Name != name)).Select(name => new SelectListItem(name, name))]);
    }
}
