using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class MergeTopicPage(AppDb db, TopicsToWrite topics, MergeTopicHandler handler, CurrentMember me) : ModerateTopicPage(topics, me)
{
    private const int MostLatest = 10;

    private readonly TopicsToWrite _topics = topics;

    /// <summary>Id of one of the latest.</summary>
    [BindProperty]
    public string? Chosen { get; set; }

    /// <summary>Pasted; goes before what was chosen.</summary>
    [BindProperty]
    public string? Address { get; set => field = TypedText.Line(value); }

    public List<SelectListItem> Latest { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || Topic.IsHidden)
            return NotFound();
        Latest = await db.Set<Topic>().AsNoTracking().ReadableBy(Me).Where(t => t.RoomId == Topic.RoomId && t.Id != id && t.HiddenAt == null && t.Closure == null)
            .OrderByDescending(t => t.LastActivityAt).ThenByDescending(t => t.Id).Take(MostLatest).Select(t => new SelectListItem(t.Title, t.Id)).ToListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing)
            return missing;
        var pasted = !string.IsNullOrEmpty(Address);
        var into = (pasted ? IdIn(Address!) : Chosen) is { Length: > 0 } other ? await _topics.FindAsync(other, Me, cancellation) : null;
        if (WhyNot(into) is { } why)
            ModelState.AddModelError(pasted || Latest.Count == 0 ? nameof(Address) : nameof(Chosen), why);
        if (!ModelState.IsValid)
            return Page();
        await handler.HandleAsync(Topic, into!, Form, cancellation);
        return LocalRedirect(ForumAddress.Of(into!));
    }

    private string? WhyNot(Topic? into) => into switch
    {
        null => "Kies het onderwerp waar dit bij hoort.",
        _ when into.Id == Topic.Id => "Dit is hetzelfde onderwerp. Kies een ander.",
        _ when into.RoomId != Topic.RoomId || into.IsHidden => "Kies een onderwerp uit dezelfde ruimte. Verplaats het anders eerst.",
        _ when into.Kind == TopicKind.Poll || Topic.Kind == TopicKind.Poll => "Een peiling blijft op zichzelf staan: de stemmen horen bij die ene vraag.",
        { Closure: not null } => "Dat onderwerp is gesloten. Heropen het eerst.",
        _ => null,
    };

    // "https://…/forum/room/id/title?vanaf=21#bericht-…", or the id alone.
    private static string IdIn(string typed)
    {
        var parts = typed.Split('?', '#')[0].Split('/');
        var forum = Array.IndexOf(parts, "forum");
        return forum >= 0 && parts.Length > forum + 2 ? parts[forum + 2] : parts[0];
    }
}
