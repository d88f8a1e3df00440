using System.Globalization;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Content;

[RequirePermission(Permission.EditContent)]
internal sealed class ListReviewDatesPage(AppDb db, Members members, TimeProvider clock) : PageModel
{
    private const int PageSize = 25;
    private const string Day = "yyyyMMdd";
    private Dictionary<string, MemberCard> _cards = [];

    public IReadOnlyList<ItemToCheck> Items { get; private set; } = [];
    public string? Next { get; private set; }
    public bool IsFirst { get; private set; }
    public DateOnly Today => ReviewDate.Today(clock.GetUtcNow());

    public string NameOf(ItemToCheck item) => _cards.GetValueOrDefault(item.OwnerId)?.Name ?? "niemand";

    public async Task OnGetAsync([FromQuery(Name = "na")] string? after, CancellationToken cancellation)
    {
        var planned = db.Set<PlannedReview>().AsNoTracking();
        if (Read(after) is var (on, id))
            planned = planned.Where(one => one.On > on || (one.On == on && one.ItemId.CompareTo(id) > 0));
        var found = await planned.OrderBy(one => one.On).ThenBy(one => one.ItemId)
            .Join(db.Set<StoredItem>(), one => one.ItemId, item => item.Id, (one, item) => new ItemToCheck(one.ItemId, item.Title, one.On, one.OwnerId))
            .Take(PageSize + 1).ToListAsync(cancellation);
        (Items, IsFirst) = ([.. found.Take(PageSize)], after is null);
        _cards = await members.CardsAsync(Items.Select(item => item.OwnerId), cancellation);
        if (found.Count > PageSize)
            Next = $"/beheer/nakijken?na={Items[^1].On.ToString(Day, CultureInfo.InvariantCulture)}-{Items[^1].Id}";
    }

    private static (DateOnly On, string Id)? Read(string? text) =>
        text?.Split('-', 2) is [var day, var id] && ItemCheck.IsId(id) && DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? (on, id) : null;
}
