using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.StartTopic), ParkDraft, TakeUploads, RequestSizeLimit(TakeUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = TakeUploadsAttribute.MostBytes), EnableRateLimiting("write")]
internal sealed class StartTopicPage(AppDb db, StartTopicHandler handler, BeforePosting before, CheckFiles files, ChoosePen pens, HoldPostHandler hold, Aliases aliases, Drafts drafts, SimilarItems similar, ItemTopics talk, FacetNames terms, CurrentMember me) : PageModel
{
    private List<Room> _rooms = [];

    [BindProperty]
    public StartTopicForm Form { get; set; } = new() { Key = ShortId.New() };

    [BindProperty]
    public bool Agrees { get; set; }

    public DateTimeOffset? SilencedUntil => me.Reader.SilencedUntil;

    /// <summary>Null when there is nothing to accept first.</summary>
    public RulesToAccept? Rules { get; private set; }

    /// <summary>Names to write under instead of the own one; null when no room allows it.</summary>
    public IReadOnlyDictionary<string, string>? Names { get; private set; }

    public Room Room { get; private set; } = null!;

    /// <summary>Of the library; null for a topic that is about none.</summary>
    public ContentItem? About { get; private set; }

    public List<SelectListItem> Themes { get; private set; } = [];

    public List<SelectListItem> Types { get; private set; } = [];

    /// <summary>The text was begun at an earlier visit.</summary>
    public bool IsKept { get; private set; }

    public AttachField Files => new(Form.Files) { MayBeMasked = Names is not null };

    public string KeepAction => $"/forum/concept?ruimte={Room.Slug}";

    /// <summary>What the text will look like and what is there already; null until asked for.</summary>
    public SafeHtml? Preview { get; private set; }

    /// <summary>What may belong to a person: the writer is asked to look again.</summary>
    public IReadOnlyList<Confidential> Warned { get; private set; } = [];

    public IReadOnlyList<Hit> Similar { get; private set; } = [];

    public IEnumerable<SelectListItem> Rooms => _rooms.Select(r => new SelectListItem(r.IsClosedCircle ? $"{r.Name} (besloten)" : r.Name, r.Slug));

    public async Task<IActionResult> OnGetAsync(string room, string? soort, string? over, CancellationToken cancellation)
    {
        if (!await LoadAsync(room, over, cancellation) || (over is not null && About is null))
            return NotFound();
        if (About is not null)
            Form = TalkAbout.Begin(About);
        if (await drafts.FindAsync(me.Reader.MemberId!, Draft.NewTopicAbout(Form.About), cancellation) is { } kept)
            (Form, IsKept) = (kept, true);
        if (!_rooms.Exists(r => r.Slug == Form.Room))
            Form.Room = Room.Slug;
        Form.As ??= WriteAs.Self;
        if (soort == TopicKindNames.Discussion)
            Form.Kind = TopicKind.Discussion;
        Rules = await before.AskAsync(Agrees, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string room, bool voorbeeld, CancellationToken cancellation)
    {
        if (!await LoadAsync(room, Form.About, cancellation))
            return NotFound();
        Form.About = About?.ContentItemId;
        CheckChoices();
        Rules = await (voorbeeld ? before.AskAsync(Agrees, cancellation) : before.CheckAsync(Agrees, ModelState, cancellation));
        await files.CheckAsync(Form, null, ModelState, cancellation);
        if (voorbeeld)
            return ShowPreview();
        if (!ModelState.IsValid)
            return Page();
        if ((Warned = SecondLook.At(Words, Form.Seen)).Count > 0)
            return LookAgain();
        var into = _rooms.Single(r => r.Slug == Form.Room);
        if ((await pens.ForTopicAsync(into, Form.As, ModelState, cancellation)).Pen is not { } pen)
            return Page();
        if (await hold.IsNeededAsync(cancellation))
        {
            await hold.HandleAsync(pen, into, null, Form, cancellation);
            return LocalRedirect(ShowHeldPage.Address);
        }
        var topic = await handler.HandleAsync(into, Form, pen, cancellation);
        return LocalRedirect(ForumAddress.Of(topic));
    }

    private string Words => $"{Form.Title}\n{Form.Body}";

    private PageResult LookAgain()
    {
        Form.Seen = SecondLook.Seen(Words);
        ModelState.Remove("Form.Seen");
        return Page();
    }

    private async Task<bool> LoadAsync(string slug, string? about, CancellationToken cancellation)
    {
        _rooms = await db.Set<Room>().ReadableBy(me.Reader).Include(r => r.Roles).OrderBy(r => r.Order).ThenBy(r => r.Name).ToListAsync(cancellation);
        if (_rooms.Find(r => r.Slug == slug) is not { } room)
            return false;
        Room = room;
        About = await talk.FindAsync(about, me.Reader, cancellation);
        Themes = await terms.ChoicesAsync(Facet.Theme, cancellation);
        Types = await terms.ChoicesAsync(Facet.MunicipalityType, cancellation);
        Names = _rooms.Exists(r => r.AllowsMasks) ? await aliases.OfAsync(cancellation) : null;
        return true;
    }

    private void CheckChoices()
    {
        if (Form.Kind is not (null or TopicKind.Question or TopicKind.Discussion))
            ModelState.AddModelError("Form.Kind", "Kies of je een vraag stelt of een gesprek begint.");
        if (Form.Room is { Length: > 0 } && !_rooms.Exists(r => r.Slug == Form.Room))
            ModelState.AddModelError("Form.Room", "Deze ruimte is er niet. Kies een andere.");
        if (Form.Themes?.Except(Themes.Select(t => t.Value)).Any() == true)
            ModelState.AddModelError("Form.Themes", "Kies thema’s uit de lijst.");
        if (Form.Types?.Except(Types.Select(t => t.Value)).Any() == true)
            ModelState.AddModelError("Form.Types", "Kies soorten gemeenten uit de lijst.");
    }

    private PageResult ShowPreview()
    {
        Preview = MarkdownText.ToHtml(Form.Body, firstHeading: 3);
        Similar = similar.To(Form.Title);
        return Page();
    }
}
