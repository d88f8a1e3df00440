using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.ManageTaxonomies)]
internal sealed class ListTaxonomiesPage(Terms terms, ContentDefinitions definitions) : PageModel
{
    public IReadOnlyList<(Taxonomy Taxonomy, IReadOnlyList<string> UsedBy)> Taxonomies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var types = (await definitions.AllAsync(cancellation)).Types.OrderBy(type => type.DisplayName, StringComparer.CurrentCulture).ToList();
        Taxonomies = [.. (await terms.AllAsync(cancellation)).Taxonomies.Select(taxonomy =>
            (taxonomy, (IReadOnlyList<string>)[.. types.Where(type => type.Fields.Any(own => own.Field.TaxonomyId == taxonomy.Id)).Select(type => type.DisplayName.ToLowerInvariant())]))];
    }
}
