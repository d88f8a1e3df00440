using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The composer on a page of its own: to quote a post, and to come back to when something was wrong.</summary>
[RequirePermission(Permission.Reply), ParkDraft, TakeUploads, RequestSizeLimit(TakeUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = TakeUploadsAttribute.MostBytes), EnableRateLimiting("write")]
internal sealed class ReplyPage(AppDb db, TopicsToWrite topics, BeforePosting before, CheckFiles files, ChoosePen pens, PlacePost place, ProposePostHandler propose, Drafts drafts, Members members, CurrentMember me) : PageModel
{
    private const string Closed = "Dit onderwerp is gesloten terwijl je schreef. Je tekst staat hier nog, zodat je die kunt bewaren.";

    public bool IsLost { get; private set; }

    private bool _isKept;
    private PenChoice? _names;
    private CheckedText _checked = new(null, []);

    public Topic Topic { get; private set; } = null!;

    [BindProperty]
    public ReplyForm Form { get; set; } = ReplyForm.Empty();

    [BindProperty]
    public bool Agrees { get; set; }

    public Composer Composer => Forum.Composer.Of(Topic, Form, _isKept) with { Rules = _checked.Rules, Names = _names, Warned = _checked.Warned, Question = ModelState.IsValid && _checked.Warned.Count == 0 && WriteAs.IsQuestion(Form.As) ? Form.As : null };

    public async Task<IActionResult> OnGetAsync(string id, string? citeer, CancellationToken cancellation)
    {
        if (await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == id, cancellation) is not { } topic)
            return NotFound();
        (Topic, _checked) = (topic, new CheckedText(await before.AskAsync(me.Reader, Agrees, cancellation), []));
        _names = await pens.OffersAsync(topic, cancellation);
        if (Form.Body.Length > 0)
            return Page();
        if (await drafts.FindAsync(me.Reader.MemberId!, FollowSubject.OfTopic(id), cancellation) is { } kept)
            (Form, _isKept) = (ReplyForm.Of(kept), true);
        // Who was adviser when the draft was kept may be no longer.
        if (_names.Items.All(one => one.Value != Form.As))
            Form.As = null;
        Form.As ??= UsualName;
        if (citeer is not null)
        {
            Form.BeginWith((_isKept ? Form.Body + "\n\n" : "") + await QuoteAsync(citeer, cancellation));
            // What others could read already is not asked about again.
            (Form.Quoted, Form.Seen) = (citeer, SecondLook.Seen(Form.Body));
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await topics.FindAsync(id, me.Reader, cancellation) is not { } topic)
            return Lost();
        Topic = topic;
        await CheckMeanwhileAsync(cancellation);
        await files.CheckAsync(Form, null, ModelState, cancellation);
        _checked = await before.CheckAsync(me.Reader, Form, Agrees, ModelState, cancellation, also: () => CheckClosed(topic));
        if (ModelState.IsValid && !_checked.AsksAgain && await SendAsync(topic, cancellation) is { } address)
            return LocalRedirect(address);
        _names ??= await pens.OffersAsync(topic, cancellation);
        Form.As ??= UsualName;
        return Page();
    }

    private string UsualName => _names?.Alias is null ? WriteAs.Self : WriteAs.Mask;

    /// <returns>Where it went; null when something must be chosen first.</returns>
    private async Task<string?> SendAsync(Topic topic, CancellationToken cancellation)
    {
        _names = WriteAs.IsQuestion(Form.As) ? await pens.OffersAsync(topic, cancellation) : null;
        if (_names is { Items.Count: > 1 })
            return null;
        if (WriteAs.PrincipalIn(Form.As) is { } principal)
            return await ProposeAsync(principal, topic, cancellation);
        _names = await pens.ForReplyAsync(topic, Form, ModelState, cancellation);
        return ModelState.IsValid && _names.Pen is { } pen ? (await place.ReplyAsync(me.Reader, topic, Form, pen, cancellation)).Address : null;
    }

    private async Task<string?> ProposeAsync(string principal, Topic topic, CancellationToken cancellation)
    {
        if (!await pens.MayPrepareAsync(principal, topic.Access, Permission.Reply, ModelState, cancellation))
            return null;
        await propose.HandleAsync(principal, topic.Room, topic, Form.AsTopic(), cancellation);
        return ListProposalsPage.Address;
    }

    private void CheckClosed(Topic topic)
    {
        if (topic.Closure is not null)
            ModelState.AddModelError("Form.Body", Closed);
    }

    // The same answer whether it was hidden, moved or never there, with the words of the writer.
    private IActionResult Lost()
    {
        if (Form.Body.Length == 0)
            return NotFound();
        (IsLost, Response.StatusCode) = (true, StatusCodes.Status404NotFound);
        return Page();
    }

    // Said once: sending the form again means that the writer has seen it.
    private async Task CheckMeanwhileAsync(CancellationToken cancellation)
    {
        if ((string?)RouteData.Values["room"] != Topic.Room.Slug)
            ModelState.AddModelError("Form.Body", $"Dit onderwerp staat nu in de ruimte {Topic.Room.Name}. Kijk wie daar meelezen en plaats je reactie daarna opnieuw.");
        if (Form.Quoted is not { } quoted || await db.Set<Post>().ReadableBy(me.Reader).AnyAsync(p => p.Id == quoted && p.TopicId == Topic.Id, cancellation))
            return;
        ModelState.AddModelError("Form.Body", "Het bericht dat je citeert, is intussen weg. Haal de woorden eruit en plaats je reactie daarna opnieuw.");
        Form.Quoted = null;
    }

    private async Task<string> QuoteAsync(string postId, CancellationToken cancellation)
    {
        var post = await db.Set<Post>().AsNoTracking().ReadableBy(me.Reader).FirstOrDefaultAsync(p => p.Id == postId && p.TopicId == Topic.Id, cancellation);
        if (post is null)
            return "";
        var author = (await members.CardsAsync([post.AuthorId], cancellation)).GetValueOrDefault(post.AuthorId);
        return Quote.Of(post.Id, post.Body, post.Alias ?? author?.Name);
    }
}
