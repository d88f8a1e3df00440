using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

[RequireMember]
internal sealed class EditPostPage(TopicsToWrite topics, EditPostHandler handler, CurrentMember me) : PageModel
{
    private const string Closed = "Dit onderwerp is gesloten. Je kunt je bericht niet meer wijzigen.";

    private Post _post = null!;

    public bool IsLost { get; private set; }

    public Topic Topic { get; private set; } = null!;

    [BindProperty]
    public EditPostForm Form { get; set; } = new();

    public string PostAddress => ForumAddress.Of(Topic, _post.Number, _post.Id);

    public async Task<IActionResult> OnGetAsync(string id, string post, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return NotFound();
        if (Form.Body.Length == 0)
            Form.Body = _post.Body;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string post, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return Lost();
        if (Topic.Closure is not null)
            ModelState.AddModelError("Form.Body", Closed);
        if (!ModelState.IsValid)
            return Page();
        handler.Handle(_post, Form);
        return LocalRedirect(PostAddress);
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
