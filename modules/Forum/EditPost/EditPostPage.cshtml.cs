using System.Globalization;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DiversInclusief.Forum;

[RequireMember, ParkDraft, TakeUploads, RequestSizeLimit(TakeUploadsAttribute.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = TakeUploadsAttribute.MostBytes), EnableRateLimiting("write")]
internal sealed class EditPostPage(TopicsToWrite topics, EditPostHandler handler, CheckFiles files, EditTime time, Drafts drafts, TimeProvider clock, CurrentMember me) : PageModel
{
    private const string Closed = "Dit onderwerp is gesloten. Je kunt je bericht niet meer wijzigen.";
    private const string TooLate = "Je kunt dit bericht niet meer wijzigen: daarvoor staat het er te lang. Je tekst staat hier nog. Je kunt hem als nieuwe reactie plaatsen.";

    private Post _post = null!;

    public bool IsLost { get; private set; }

    public Topic Topic { get; private set; } = null!;

    [BindProperty]
    public EditPostForm Form { get; set; } = new();

    public AttachField Files => new(Form.Files) { Post = _post, MayAdd = IsOwn, MayBeMasked = _post.Alias is not null };

    public string PostAddress => ForumAddress.Of(Topic, _post.Number, _post.Id);

    public bool IsOwn => _post.MayBeEditedBy(me.Reader);

    /// <summary>From the text that was saved meanwhile to the one in the form; null when nobody else saved.</summary>
    public SafeHtml? Meanwhile { get; private set; }

    /// <summary>What may belong to a person and was not there before: the writer is asked to look again.</summary>
    public IReadOnlyList<Confidential> Warned { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, string post, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return NotFound();
        if (Form.Body.Length == 0)
            await BeginAsync(cancellation);
        return IsTooLate && ModelState.IsValid ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string post, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return Lost();
        Check();
        await files.CheckAsync(Form, _post, ModelState, cancellation);
        if (!ModelState.IsValid)
            return Page();
        if ((Warned = SecondLook.At(Form.Body, Form.Seen, before: _post.Body)).Count > 0)
            return LookAgain();
        await handler.HandleAsync(Topic, _post, Form, cancellation);
        await drafts.ForgetAsync(me.Reader.MemberId!, Draft.OfPost(_post.Id), cancellation);
        return LocalRedirect(PostAddress);
    }

    /// <summary>The text was being changed when the session ended.</summary>
    public bool IsKept { get; private set; }

    private async Task BeginAsync(CancellationToken cancellation)
    {
        var kept = await drafts.FindAsync(me.Reader.MemberId!, Draft.OfPost(_post.Id), cancellation);
        var attached = _post.Attached.Select(AttachedForm.Of).ToList();
        IsKept = kept is not null && (kept.Body != _post.Body || !kept.Files.Select(f => f.Id).SequenceEqual(attached.Select(f => f.Id)));
        (Form.Body, Form.Revision, Form.Files) = IsKept && int.TryParse(kept!.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? (kept.Body, revision, kept.Files) : (_post.Body, _post.Revision, attached);
    }

    private PageResult LookAgain()
    {
        Form.Seen = SecondLook.Seen(Form.Body);
        ModelState.Remove("Form.Seen");
        return Page();
    }

    private bool IsTooLate => IsOwn && !Topic.MayBeModeratedBy(me.Reader) && time.IsOver(_post, me.Reader, clock.GetUtcNow());

    private void Check()
    {
        if (Topic.Closure is not null && !Topic.MayBeModeratedBy(me.Reader))
            ModelState.AddModelError("Form.Body", Closed);
        else if (IsTooLate)
            ModelState.AddModelError("Form.Body", TooLate);
        if (me.Reader.SilencedUntil is { } until)
            ModelState.AddModelError("Form.Body", BeforePosting.Silenced(until));
        if (!IsOwn && string.IsNullOrEmpty(Form.Reason))
            ModelState.AddModelError("Form.Reason", "Schrijf waarom je het bericht wijzigt. De schrijver leest dit.");
        if (Form.Revision != _post.Revision && Form.Body != _post.Body)
            TellMeanwhile();
    }

    // Said once: sending the form again means that the writer has seen both texts.
    private void TellMeanwhile()
    {
        Meanwhile = WordDifferences.Between(_post.Body, Form.Body);
        Form.Revision = _post.Revision;
        ModelState.Remove("Form.Revision");
        ModelState.AddModelError("Form.Body", "Dit bericht is intussen al gewijzigd, door een ander of door jou in een ander venster. Vergelijk de teksten hieronder en bewaar daarna opnieuw.");
    }

    // The same answer whether it was hidden, moved or never there, with the words of the writer.
    private IActionResult Lost()
    {
        if (Form.Body.Length == 0)
            return NotFound();
        (IsLost, Response.StatusCode) = (true, StatusCodes.Status404NotFound);
        return Page();
    }

    private async Task<bool> FindAsync(string id, string postId, CancellationToken cancellation)
    {
        if (await topics.FindAsync(id, me.Reader, cancellation) is not { } topic || await handler.FindAsync(topic, postId, cancellation) is not { } post)
            return false;
        (Topic, _post) = (topic, post);
        return true;
    }
}
