using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Content;

/// <summary>Everything for editors; for who only hands in, what is their own.</summary>
[RequirePermission(Permission.EditContent, Or = Permission.SubmitContent)]
internal sealed class ListItemsPage(EditedItems items, ContentDefinitions definitions, CurrentMember me) : PageModel
{
    private const int PageSize = 25;
    private const int LongestTitle = 200;

    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "titel")]
    public string? Title { get; set; }

    [TempData]
    public string? Happened { get; set; }

    public IReadOnlyList<ContentTypeDefinition> Types { get; private set; } = [];
    public IReadOnlyList<EditedItem> Items { get; private set; } = [];
    public ItemFilter Filter { get; private set; } = new();
    public string? Next { get; private set; }

    public IEnumerable<SelectListItem> Kinds => Types.Select(type => new SelectListItem(type.DisplayName, type.Kind)).Prepend(new SelectListItem("Alle soorten", ""));
    public static IEnumerable<SelectListItem> Statuses => ItemStatus.All.Select(status => new SelectListItem(status.Text, status.Name)).Prepend(new SelectListItem("Alle", ""));

    public bool MayAll => me.Reader.May(Permission.EditContent);

    public string NameOf(EditedItem item) => Types.FirstOrDefault(type => type.Name == item.Type)?.DisplayName ?? item.Type;

    public async Task OnGetAsync([FromQuery(Name = "na")] string? after, CancellationToken cancellation)
    {
        Types = [.. (await definitions.AllAsync(cancellation)).Editable()];
        var title = TypedText.Line(Title);
        Filter = new ItemFilter(Types.FirstOrDefault(type => type.Kind == Kind)?.Name, ItemStatus.All.FirstOrDefault(status => status.Name == Status),
            title.Length > LongestTitle ? title[..LongestTitle] : title, after, MayAll ? null : me.Reader.MemberId);
        var found = await items.ListAsync([.. Types.Select(type => type.Name)], Filter, PageSize + 1, cancellation);
        Items = [.. found.Take(PageSize)];
        Next = found.Count > PageSize ? AddressAfter(Items[^1]) : null;
    }

    private string AddressAfter(EditedItem last) => "/beheer/inhoud" + new QueryBuilder
    {
        { "soort", Kind ?? "" }, { "status", Status ?? "" }, { "titel", Filter.Title }, { "na", Cursor.At(last.ModifiedAt, last.Id) },
    }.ToQueryString();
}
