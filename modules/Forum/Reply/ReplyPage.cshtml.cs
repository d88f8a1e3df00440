using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>The composer on a page of its own: to quote a post, and to come back to when something was wrong.</summary>
[RequirePermission(Permission.Reply), ParkDraft, TakeUploads, RequestSizeLimit(TakeUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = TakeUploadsAttribute.MostBytes), EnableRateLimiting("write")]
internal sealed class ReplyPage(AppDb db, TopicsToWrite topics, ReplyHandler handler, BeforePosting before, CheckFiles files, ChoosePen pens, HoldPostHandler hold, Drafts drafts, Members members, CurrentMember me) : PageModel
{
    private const string Closed = "Dit onderwerp is gesloten terwijl je schreef. Je tekst staat hier nog, zodat je die kunt bewaren.";

    public bool IsLost { get; private set; }

    private bool _isKept;
    private RulesToAccept? _rules;
    private PenChoice? _names;
    private IReadOnlyList<Confidential> _warned = [];

    public Topic Topic { get; private set; } = null!;

    [BindProperty]
    public ReplyForm Form { get; set; } = ReplyForm.Empty();

    [BindProperty]
    public bool Agrees { get; set; }

    public Composer Composer => Forum.Composer.Of(Topic, Form, _isKept) with { Rules = _rules, Names = _names, Warned = _warned };

    public async Task<IActionResult> OnGetAsync(string id, string? citeer, CancellationToken cancellation)
    {
        if (await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == id, cancellation) is not { } topic)
            return NotFound();
        (Topic, _rules) = (topic, await before.AskAsync(Agrees, cancellation));
        _names = await pens.OffersAsync(topic, cancellation);
        if (Form.Body.Length > 0)
            return Page();
        if (await drafts.FindAsync(me.Reader.MemberId!, FollowSubject.OfTopic(id), cancellation) is { } kept)
            (Form, _isKept) = (ReplyForm.Of(kept), true);
        Form.As ??= _names.Alias is null ? WriteAs.Self : WriteAs.Mask;
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
        _rules = await before.CheckAsync(Agrees, ModelState, cancellation);
        if (topic.Closure is not null)
            ModelState.AddModelError("Form.Body", Closed);
        var asksAgain = ModelState.IsValid && (_warned = SecondLook.At(Form.Body, Form.Seen)).Count > 0;
        _names = await (asksAgain || !ModelState.IsValid ? pens.OffersAsync(topic, cancellation) : pens.ForReplyAsync(topic, Form, ModelState, cancellation));
        if (asksAgain)
            return LookAgain();
        return ModelState.IsValid && _names.Pen is { } pen ? await PlaceAsync(topic, pen, cancellation) : Page();
    }

    private async Task<IActionResult> PlaceAsync(Topic topic, Pen pen, CancellationToken cancellation)
    {
        if (await hold.IsNeededAsync(cancellation))
        {
            await hold.HandleAsync(pen, topic.Room, topic, new StartTopicForm { Body = Form.Body, Key = Form.Key, Files = Form.Files }, cancellation);
            return LocalRedirect(ForumAddress.Of(topic) + "#reageer");
        }
        var post = await handler.HandleAsync(topic, Form, pen, cancellation);
        return LocalRedirect(ForumAddress.Of(topic, post.Number, post.Id));
    }

    private PageResult LookAgain()
    {
        Form.Seen = SecondLook.Seen(Form.Body);
        ModelState.Remove("Form.Seen");
        return Page();
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
