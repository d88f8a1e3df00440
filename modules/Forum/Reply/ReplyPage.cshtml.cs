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
[RequirePermission(Permission.Reply), ParkDraft, EnableRateLimiting("write")]
internal sealed class ReplyPage(AppDb db, TopicsToWrite topics, ReplyHandler handler, Drafts drafts, Members members, CurrentMember me) : PageModel
{
    private const string Closed = "Dit onderwerp is gesloten terwijl je schreef. Je tekst staat hier nog, zodat je die kunt bewaren.";

    public bool IsLost { get; private set; }

    private bool _isKept;
    private IReadOnlyList<Confidential> _warned = [];

    public Topic Topic { get; private set; } = null!;

    [BindProperty]
    public ReplyForm Form { get; set; } = ReplyForm.Empty();

    public Composer Composer => Forum.Composer.Of(Topic, Form, _isKept) with { Warned = _warned };

    public async Task<IActionResult> OnGetAsync(string id, string? citeer, CancellationToken cancellation)
    {
        if (await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == id, cancellation) is not { } topic)
            return NotFound();
        Topic = topic;
        if (Form.Body.Length > 0)
            return Page();
        if (await drafts.FindAsync(me.Reader.MemberId!, FollowSubject.OfTopic(id), cancellation) is { } kept)
            (Form, _isKept) = (ReplyForm.Of(kept), true);
        if (citeer is not null)
            (Form.Body, Form.Quoted) = ((_isKept ? Form.Body + "\n\n" : "") + await QuoteAsync(citeer, cancellation), citeer);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (await topics.FindAsync(id, me.Reader, cancellation) is not { } topic)
            return Lost();
        Topic = topic;
        await CheckMeanwhileAsync(cancellation);
        if (topic.Closure is not null)
            ModelState.AddModelError("Form.Body", Closed);
        if (!ModelState.IsValid)
            return Page();
        if ((_warned = SecondLook.At(Form.Body, Form.Seen)).Count > 0)
            return LookAgain();
        var post = await handler.HandleAsync(topic, Form, cancellation);
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
        return Quote.Of(post.Id, post.Body, author?.Name);
    }
}
