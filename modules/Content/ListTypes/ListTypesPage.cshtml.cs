using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>All types with what there is of them: those that editors make first, then what the site itself needs.</summary>
[RequirePermission(Permission.ManageContentTypes)]
internal sealed class ListTypesPage(ContentDefinitions definitions, TypeUses uses) : PageModel
{
    private Dictionary<string, TypeUse> _uses = [];

    [TempData]
    public string? Happened { get; set; }

    public IReadOnlyList<(string Id, string Heading, IReadOnlyList<ContentTypeDefinition> Types)> Groups { get; private set; } = [];

    public TypeUse UseOf(ContentTypeDefinition type) => _uses.GetValueOrDefault(type.Name, TypeUse.None);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = (await definitions.AllAsync(cancellation)).Types.OrderBy(type => type.DisplayName, StringComparer.CurrentCulture).ToLookup(type => type is { Creatable: true, Draftable: true });
        _uses = await uses.AllAsync(cancellation);
        Groups = [.. new (string, string, IReadOnlyList<ContentTypeDefinition>)[] { ("maken", "Wat redacteuren maken", [.. all[true]]), ("site", "Wat de site zelf nodig heeft", [.. all[false]]) }
            .Where(group => group.Item3.Count > 0)];
    }
}
