using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Notifications;

[RequireMember]
internal sealed class ChoosePreferencesPage(Preferences preferences, Digests digests, KnownKinds known, MailSettings mail, CurrentMember me) : PageModel
{
    private Dictionary<string, Delivery> _chosen = [];

    public static IReadOnlyList<(Delivery Delivery, string Words)> Choices { get; } =
        [(Delivery.SiteAndMail, "Site en e-mail"), (Delivery.Site, "Alleen site"), (Delivery.None, "Niet")];

    public IReadOnlyList<NotificationKind> Kinds { get; } = [.. known.For(me.Reader)];

    public static IReadOnlyList<(DigestEvery Every, string Words)> Rhythms { get; } = [(DigestEvery.Never, "Nooit"), (DigestEvery.Day, "Elke dag"), (DigestEvery.Week, "Elke week")];

    public static IReadOnlyList<(DayOfWeek Day, string Words)> Weekdays { get; } =
        [(DayOfWeek.Monday, "maandag"), (DayOfWeek.Tuesday, "dinsdag"), (DayOfWeek.Wednesday, "woensdag"), (DayOfWeek.Thursday, "donderdag"), (DayOfWeek.Friday, "vrijdag"), (DayOfWeek.Saturday, "zaterdag"), (DayOfWeek.Sunday, "zondag")];

    public DigestChoice Digest { get; private set; } = null!;

    public bool MailIsOn => mail.IsOn;

    public IReadOnlyList<KeyValuePair<string, string>> Labels => [.. Kinds.Select(kind => KeyValuePair.Create(kind.Name, kind.Words))];

    [TempData]
    public string? Happened { get; set; }

    public Delivery Chosen(NotificationKind kind) => _chosen.GetValueOrDefault(kind.Name, kind.Usual);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        _chosen = await preferences.OfAsync(me.Reader.MemberId!, cancellation);
        Digest = await digests.OfAsync(me.Reader.MemberId!, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation);
        foreach (var kind in Kinds)
            await TakeAsync(kind, cancellation);
        await TakeDigestAsync(cancellation);
        if (!ModelState.IsValid)
            return Page();
        Happened = "Je keuze is bewaard.";
        return RedirectToPage();
    }

    // Lists that the page itself offers: anything else was typed by nobody and changes nothing.
    private async Task TakeDigestAsync(CancellationToken cancellation)
    {
        if (Enum.TryParse<DigestEvery>(Request.Form["samenvatting"], out var every) && Enum.IsDefined(every)
            && Enum.TryParse<DayOfWeek>(Request.Form["dag"], out var day) && Enum.IsDefined(day)
            && int.TryParse(Request.Form["uur"], out var hour) && hour is >= DigestChoice.FirstHour and <= DigestChoice.LastHour
            && (every, day, hour) != (Digest.Every, Digest.Weekday, Digest.Hour))
            await digests.ChooseAsync(me.Reader.MemberId!, every, hour, day, cancellation);
    }

    private async Task TakeAsync(NotificationKind kind, CancellationToken cancellation)
    {
        if (Enum.TryParse<Delivery>(Request.Form[kind.Name], out var delivery) && Enum.IsDefined(delivery))
        {
            _chosen[kind.Name] = delivery;
            await preferences.SetAsync(me.Reader.MemberId!, kind.Name, delivery, cancellation);
        }
        else
            ModelState.AddModelError(kind.Name, "Kies een van de drie.");
    }
}
