using DiversInclusief.Components.Text;
using DiversInclusief.Content;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Begins a question, a discussion or a poll: a poll has answers to choose from besides, and an address of its own.</summary>
[RequirePermission(Permission.StartTopic), ParkDraft, TakeUploads, RequestSizeLimit(TakeUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = TakeUploadsAttribute.MostBytes), EnableRateLimiting("write")]
internal sealed class StartTopicPage(AppDb db, BeforePosting before, CheckFiles files, ChoosePen pens, PlacePost place, ProposePostHandler propose, Drafts drafts, SimilarItems similar, ItemTopics talk, FacetNames terms, TimeProvider clock, CurrentMember me) : PageModel
{
    private List<Room> _rooms = [];

    [BindProperty]
    public StartTopicForm Form { get; set; } = new() { Key = ShortId.New() };

    [BindProperty]
    public bool Agrees { get; set; }

    public DateTimeOffset? SilencedUntil => me.Reader.SilencedUntil;

    public CheckedText Checked { get; private set; } = new(null, []);

    /// <summary>Under what name it can be placed.</summary>
    public PenChoice Names { get; private set; } = new(null as Pen);

    public Room Room { get; private set; } = null!;

    /// <summary>Of the library; null for a topic that is about none.</summary>
    public ContentItem? About { get; private set; }

    public List<SelectListItem> Themes { get; private set; } = [];

    public List<SelectListItem> Types { get; private set; } = [];

    /// <summary>The text was begun at an earlier visit.</summary>
    public bool IsKept { get; private set; }

    public AttachField Files => new(Form.Files) { MayBeMasked = Names is not null };

    /// <summary>By its address.</summary>
    public bool IsPoll => PageContext.ActionDescriptor.AttributeRouteInfo?.Template?.EndsWith("/peiling", StringComparison.Ordinal) == true;

    public string KeepAction => $"/forum/concept?ruimte={Room.Slug}";

    /// <summary>What the text will look like and what is there already; null until asked for.</summary>
    public SafeHtml? Preview { get; private set; }

    public IReadOnlyList<Hit> Similar { get; private set; } = [];

    public IEnumerable<SelectListItem> Rooms => _rooms.Select(r => new SelectListItem(r.IsClosedCircle ? $"{r.Name} (besloten)" : r.Name, r.Slug));

    public async Task<IActionResult> OnGetAsync(string room, string? soort, string? over, CancellationToken cancellation)
    {
        if (!await LoadAsync(room, over, cancellation) || (over is not null && About is null))
            return NotFound();
        if (About is not null)
            Form = TalkAbout.Begin(About);
        SetKind();
        if (await drafts.FindAsync(me.Reader.MemberId!, Draft.OfNew(Form), cancellation) is { } kept)
            (Form, IsKept) = (kept, true);
        SetKind();
        if (!_rooms.Exists(r => r.Slug == Form.Room))
            Form.Room = Room.Slug;
        // Who was adviser when the draft was kept may be no longer.
        if (Names.Items.All(one => one.Value != Form.As))
            Form.As = WriteAs.Self;
        if (soort == TopicKindNames.Discussion)
            Form.Kind = TopicKind.Discussion;
        Checked = new CheckedText(await before.AskAsync(me.Reader, Agrees, cancellation), []);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string room, bool voorbeeld, CancellationToken cancellation)
    {
        if (!await LoadAsync(room, Form.About, cancellation))
            return NotFound();
        Form.About = About?.ContentItemId;
        SetKind();
        CheckChoices();
        await files.CheckAsync(Form, null, ModelState, cancellation);
        if (voorbeeld)
            return await ShowPreviewAsync(cancellation);
        Checked = await before.CheckAsync(me.Reader, Form, Agrees, ModelState, cancellation);
        if (ModelState.IsValid && !Checked.AsksAgain && await SendAsync(_rooms.Single(r => r.Slug == Form.Room), cancellation) is { } address)
            return LocalRedirect(address);
        return Page();
    }

    /// <returns>Where it went; null when something must be chosen first.</returns>
    private async Task<string?> SendAsync(Room into, CancellationToken cancellation)
    {
        if (WriteAs.PrincipalIn(Form.As) is { } principal)
            return await ProposeAsync(principal, into, cancellation);
        return (await pens.ForTopicAsync(into, Form, ModelState, cancellation)).Pen is { } pen && ModelState.IsValid ? (await place.TopicAsync(me.Reader, into, Form, pen, cancellation)).Address : null;
    }

    private async Task<string?> ProposeAsync(string principal, Room into, CancellationToken cancellation)
    {
        if (!await pens.MayPrepareAsync(principal, into.Access, Permission.StartTopic, ModelState, cancellation))
            return null;
        await propose.HandleAsync(principal, into, null, Form, cancellation);
        return ListProposalsPage.Address;
    }

    private async Task<bool> LoadAsync(string slug, string? about, CancellationToken cancellation)
    {
        _rooms = await db.Set<Room>().ReadableBy(me.Reader).Include(r => r.Roles).OrderBy(r => r.Order).ThenBy(r => r.Name).ToListAsync(cancellation);
        if (_rooms.Find(r => r.Slug == slug) is not { } room)
            return false;
        Room = room;
        About = IsPoll ? null : await talk.FindAsync(about, me.Reader, cancellation);
        Themes = await terms.ChoicesAsync(Facet.Theme, cancellation);
        Types = await terms.ChoicesAsync(Facet.MunicipalityType, cancellation);
        Names = await pens.OffersAsync(_rooms.Exists(r => r.AllowsMasks), cancellation);
        return true;
    }

    private DateOnly Today => DutchTime.Today(clock.GetUtcNow());

    // The address says what it is, whatever else is sent.
    private void SetKind()
    {
        Form.Poll = IsPoll ? Form.Poll ?? PollPart.From(Today) : null;
        if (Form.Poll is null)
            return;
        (Form.Kind, Form.Poll.Way) = (TopicKind.Poll, Form.Poll.Way ?? PollWay.Single);
        Form.Poll.Until ??= HttpMethods.IsGet(Request.Method) ? PollPart.From(Today).Until : null;
    }

    private void CheckChoices()
    {
        if (Form.Poll is { } poll)
            CheckPoll.Check(poll, Today, ModelState);
        else if (Form.Kind is not (null or TopicKind.Question or TopicKind.Discussion))
            ModelState.AddModelError("Form.Kind", "Kies of je een vraag stelt of een gesprek begint.");
        if (Form.Room is { Length: > 0 } && !_rooms.Exists(r => r.Slug == Form.Room))
            ModelState.AddModelError("Form.Room", "Deze ruimte is er niet. Kies een andere.");
        if (Form.Themes?.Except(Themes.Select(t => t.Value)).Any() == true)
            ModelState.AddModelError("Form.Themes", "Kies thema’s uit de lijst.");
        if (Form.Types?.Except(Types.Select(t => t.Value)).Any() == true)
            ModelState.AddModelError("Form.Types", "Kies soorten gemeenten uit de lijst.");
    }

    private async Task<IActionResult> ShowPreviewAsync(CancellationToken cancellation)
    {
        Checked = new CheckedText(await before.AskAsync(me.Reader, Agrees, cancellation), []);
        Preview = MarkdownText.ToHtml(Form.Body, firstHeading: 3);
        Similar = similar.To(Form.Title);
        return Page();
    }
}
