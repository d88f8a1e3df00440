using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Content;

/// <summary>Terms to choose one from, each a little to the right of what it hangs below.</summary>
internal static class TermParents
{
    /// <param name="without">Left out, such as a term itself and what is below it.</param>
    public static IReadOnlyList<SelectListItem> Of(OpenedTaxonomy taxonomy, string none, IReadOnlyCollection<string> without) =>
        [new SelectListItem(none, ""), .. TaxonomyReader.Read(taxonomy.Item).Terms.Where(term => !without.Contains(term.Id)).Select(term => new SelectListItem(TermChoice.Shown(term), term.Id))];
}
