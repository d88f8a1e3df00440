using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>Where everyone who helps with the site starts. Who does not edit sees the links only.</summary>
[RequirePermission(Permission.AccessAdminPanel)]
internal sealed class ShowDashboardPage(EditedItems items, ContentDefinitions definitions, CurrentMember me) : PageModel
{
    private const int Shown = 8;

    public string Name => me.Reader.Name;
    public bool MayEdit => me.Reader.May(Permission.EditContent);
    public IReadOnlyList<ContentTypeDefinition> Types { get; private set; } = [];
    public IReadOnlyList<EditedItem> Mine { get; private set; } = [];
    public IReadOnlyList<EditedItem> Recent { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!MayEdit)
            return;
        Types = [.. (await definitions.AllAsync(cancellation)).Editable()];
        Mine = await items.UnfinishedAsync(me.Reader.MemberId!, Shown, cancellation);
        Recent = await items.RecentAsync([.. Types.Select(type => type.Name)], Shown, cancellation);
    }

    public string NameOf(EditedItem item) => Types.FirstOrDefault(type => type.Name == item.Type)?.DisplayName ?? item.Type;
}
