using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Notifications;

[RequireMember]
internal sealed class ListNotificationsPage(Inbox inbox, KnownKinds kinds, CurrentMember me) : PageModel
{
    private const int PageSize = 25;

    public IReadOnlyList<Notification> Items { get; private set; } = [];
    public int Unread { get; private set; }
    public string? Next { get; private set; }
    public bool IsFirst { get; private set; }

    [TempData]
    public string? Happened { get; set; }

    public string? WordsOf(Notification item) => kinds.Find(item.Kind)?.Words;

    public async Task OnGetAsync([FromQuery(Name = "na")] string? after, CancellationToken cancellation)
    {
        var found = await inbox.PageAsync(me.Reader, InboxCursor.Read(after), PageSize + 1, cancellation);
        Unread = await inbox.CountAsync(me.Reader, cancellation);
        (Items, IsFirst) = ([.. found.Take(PageSize)], after is null);
        Next = found.Count > PageSize ? $"/meldingen?na={InboxCursor.At(Items[^1].At, Items[^1].Id)}" : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await inbox.ReadAllAsync(me.Reader, cancellation);
        Happened = "Alle meldingen staan op gelezen.";
        return LocalRedirect("/meldingen");
    }
}
