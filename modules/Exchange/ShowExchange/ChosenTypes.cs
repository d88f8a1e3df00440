using DiversInclusief.Content;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Exchange;

/// <summary>The kinds of item that fit in a table, by their names: what editors make, and what only imports make.</summary>
internal sealed class ChosenTypes(ContentDefinitions definitions)
{
    public async Task<IReadOnlyList<SelectListItem>> AllAsync(CancellationToken cancellation) =>
        [.. (await definitions.AllAsync(cancellation)).Types.Where(Fits).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture).Select(type => new SelectListItem(type.DisplayName, type.Name))];

    /// <returns>Null for a type that is not among them.</returns>
    public async Task<ContentTypeDefinition?> FindAsync(string? name, CancellationToken cancellation) =>
        await definitions.FindAsync(name ?? "", cancellation) is { } type && Fits(type) ? type : null;

    // A taxonomy is a tree, and its terms stand inside it.
    private static bool Fits(ContentTypeDefinition type) => (type.Creatable || type.Listable || type.HasRoute) && type.Has("TitlePart") && !type.Has("TaxonomyPart");
}
