using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Notifications;

[RequirePermission(Permission.ManageSettings)]
internal sealed class ShowMailPage(MailQueue queue, MailSettings settings, Members members, CurrentMember me) : PageModel
{
    private const int PageSize = 25;
    private Dictionary<string, MemberCard> _cards = [];

    public static IReadOnlyList<(string Name, string Words)> Tabs { get; } = [("", "Alles"), ("wacht", "Wacht"), ("mislukt", "Mislukt"), ("verstuurd", "Verstuurd"), ("vervallen", "Niet verstuurd")];

    public MailSettings Settings => settings;
    public string Tab { get; private set; } = "";
    public IReadOnlyList<OutgoingMail> Mails { get; private set; } = [];
    public int Waiting { get; private set; }
    public int GaveUp { get; private set; }
    public bool IsStuck { get; private set; }
    public string? Next { get; private set; }
    public bool IsFirst { get; private set; }

    [TempData]
    public string? Happened { get; set; }

    public static string WordsOf(OutgoingMail mail) => mail.State switch { MailState.Sent => "Verstuurd", MailState.GaveUp => "Mislukt", MailState.Dropped => "Niet verstuurd", _ => "Wacht" };

    public static string KindOf(OutgoingMail mail) => mail.State switch { MailState.Sent => "success", MailState.GaveUp => "error", MailState.Dropped => "neutral", _ => "info" };

    public string NameOf(OutgoingMail mail) => _cards.GetValueOrDefault(mail.MemberId)?.Name ?? "een oud-lid";

    public async Task OnGetAsync([FromQuery(Name = "stand")] string? tab, [FromQuery(Name = "na")] string? after, CancellationToken cancellation)
    {
        (Tab, IsFirst) = (Tabs.Any(known => known.Name == tab) ? tab! : "", after is null);
        var found = await queue.PageAsync(StateOf(Tab), InboxCursor.Read(after), PageSize + 1, cancellation);
        Mails = [.. found.Take(PageSize)];
        var counts = await queue.CountsAsync(cancellation);
        (Waiting, GaveUp) = (counts.GetValueOrDefault(MailState.Waiting), counts.GetValueOrDefault(MailState.GaveUp));
        IsStuck = await queue.IsStuckAsync(cancellation);
        _cards = await members.CardsAsync(Mails.Select(mail => mail.MemberId), cancellation);
        if (found.Count > PageSize)
            Next = $"/beheer/mail?stand={Tab}&na={InboxCursor.At(Mails[^1].MadeAt, Mails[^1].Id)}";
    }

    public async Task<IActionResult> OnPostAsync(string? actie, string? id, CancellationToken cancellation)
    {
        switch (actie)
        {
            case "proef":
                queue.AddTest(me.Reader);
                Happened = settings.IsOn ? "De proefmail gaat binnen een minuut naar je eigen adres." : "De proefmail wacht tot er een mailserver is ingesteld.";
                break;
            case "alles" or "opnieuw":
                var again = await queue.TryAgainAsync(actie == "alles" ? null : id ?? "", me.Reader, cancellation);
                Happened = again switch { 0 => "Er was niets om opnieuw te proberen.", 1 => "De mail gaat binnen een minuut opnieuw.", _ => $"{again} mails gaan zo opnieuw." };
                break;
            default:
                return NotFound();
        }
        return LocalRedirect("/beheer/mail");
    }

    private static MailState? StateOf(string tab) => tab switch { "wacht" => MailState.Waiting, "mislukt" => MailState.GaveUp, "verstuurd" => MailState.Sent, "vervallen" => MailState.Dropped, _ => null };
}
