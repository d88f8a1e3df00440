using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

/// <summary>What a member made, last changed first.</summary>
[RequirePermission(Permission.SubmitContent)]
internal sealed class ListContributionsPage(EditedItems items, KeptWorks kept, ContentDefinitions definitions, CurrentMember me) : PageModel
{
    private const int PageSize = 20;
    private IReadOnlyList<ContentTypeDefinition> _types = [];

    public IReadOnlyList<EditedItem> Items { get; private set; } = [];
    public IReadOnlyList<UnsavedWork> Loose { get; private set; } = [];
    public string? Next { get; private set; }
    public bool IsFirst { get; private set; }

    public string NameOf(string type) => _types.FirstOrDefault(known => known.Name == type)?.DisplayName ?? type;

    public string? KindOf(string type) => _types.FirstOrDefault(known => known.Name == type)?.Kind;

    public async Task OnGetAsync([FromQuery(Name = "na")] string? after, CancellationToken cancellation)
    {
        _types = [.. (await definitions.AllAsync(cancellation)).Editable()];
        var found = await items.ListAsync([.. _types.Select(type => type.Name)], new ItemFilter(Owner: me.Reader.MemberId, After: after), PageSize + 1, cancellation);
        Loose = after is null ? await kept.LooseAsync(null, me.Reader, cancellation) : [];
        (Items, IsFirst) = ([.. found.Take(PageSize)], after is null);
        Next = found.Count > PageSize ? $"/bijdragen?na={Cursor.At(Items[^1].ModifiedAt, Items[^1].Id)}" : null;
    }
}
