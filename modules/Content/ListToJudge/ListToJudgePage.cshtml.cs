using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Content;

[RequirePermission(Permission.JudgeContent)]
internal sealed class ListToJudgePage(ItemsToJudge toJudge, CurrentMember me) : PageModel
{
    private const int PageSize = 25;

    public IReadOnlyList<ItemToJudge> Items { get; private set; } = [];
    public string? Next { get; private set; }
    public bool IsFirst { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "na")] string? after, CancellationToken cancellation)
    {
        var found = await toJudge.PageAsync(me.Reader.MemberId!, after, PageSize + 1, cancellation);
        (Items, IsFirst) = ([.. found.Take(PageSize)], after is null);
        Next = found.Count > PageSize ? $"/beheer/keurmerk?na={Cursor.At(Items[^1].PublishedAt, Items[^1].Id)}" : null;
    }
}
