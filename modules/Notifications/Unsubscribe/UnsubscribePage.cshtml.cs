using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Notifications;

/// <summary>
/// Stops mails of one kind, without signing in. Opening the address only asks, because mail programs open links to look at them;
/// a mail program itself may post to it in one go (RFC 8058), so there is no antiforgery token: the sealed code stands in for it.
/// </summary>
[IgnoreAntiforgeryToken, EnableRateLimiting("write")]
internal sealed class UnsubscribePage(UnsubscribeLink links, Preferences preferences, KnownKinds kinds) : PageModel
{
    private (string MemberId, string Kind)? _link;

    [FromQuery(Name = "code")]
    public string? Code { get; set; }

    public bool IsDone { get; private set; }

    public NotificationKind? Kind => _link is var (_, kind) ? kinds.Find(kind) : null;

    public string Address => "/meldingen/afmelden?code=" + Uri.EscapeDataString(Code ?? "");

    public void OnGet() => _link = links.Read(Code);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        OnGet();
        if (_link is not var (member, kind) || Kind is null)
            return BadRequest();
        await preferences.SetAsync(member, kind, Delivery.Site, cancellation);
        IsDone = true;
        return Page();
    }
}
