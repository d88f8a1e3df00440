using DiversInclusief.Components.Text;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps a post to find again, with a reminder on a day if the member likes.</summary>
[RequireMember]
internal sealed class KeepPostPage(AppDb db, KeptPosts kept, TimeProvider clock, CurrentMember me) : PageModel
{
    public Topic Topic { get; private set; } = null!;

    public Post Post { get; private set; } = null!;

    public bool IsKept { get; private set; }

    [BindProperty]
    public KeepPostForm Form { get; set; } = new();

    public string Back => ForumAddress.Of(Topic, Post.Number, Post.Id);

    public IEnumerable<SelectListItem> Choices => KeepPostForm.Choices(Today);

    private DateOnly Today => DutchTime.Today(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(string id, string post, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return NotFound();
        if (ModelState.IsValid)
            Form = KeepPostForm.Of(await kept.FindAsync(me.Reader.MemberId!, post, cancellation));
        return Page();
    }

    /// <param name="bewaar">What a button says that keeps or lets go at once: "aan" or "uit". Pressing the same one of an old page twice changes nothing.</param>
    public async Task<IActionResult> OnPostAsync(string id, string post, string? bewaar, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return NotFound();
        if (bewaar is not null)
            return await PressAsync(post, bewaar == "aan", cancellation);
        var (day, mistake) = Form.Chosen(Today);
        if (mistake is not null && ModelState["Form.Date"]?.Errors.Count is null or 0)
            ModelState.AddModelError("Form.Date", mistake);
        if (!ModelState.IsValid)
            return Page();
        await kept.KeepAsync(me.Reader.MemberId!, post, day, cancellation);
        return LocalRedirect(Back);
    }

    private async Task<IActionResult> PressAsync(string post, bool on, CancellationToken cancellation)
    {
        if (on)
            await kept.KeepAsync(me.Reader.MemberId!, post, cancellation);
        else
            await kept.ForgetAsync(me.Reader.MemberId!, post, cancellation);
        return LocalRedirect(Back);
    }

    private async Task<bool> FindAsync(string id, string postId, CancellationToken cancellation)
    {
        if (await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == id, cancellation) is not { } topic
            || await db.Set<Post>().AsNoTracking().ReadableBy(me.Reader).FirstOrDefaultAsync(p => p.Id == postId && p.TopicId == id, cancellation) is not { } post)
            return false;
        (Topic, Post) = (topic, post);
        IsKept = await kept.FindAsync(me.Reader.MemberId!, postId, cancellation) is not null;
        return true;
    }
}
