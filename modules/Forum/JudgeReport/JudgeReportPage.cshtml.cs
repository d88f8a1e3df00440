using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class JudgeReportPage(AppDb db, Reports reports, TopicsToWrite topics, JudgeReportHandler handler, CurrentMember me) : PageModel
{
    public ReportView View { get; private set; } = null!;

    [BindProperty]
    public JudgeReportForm Form { get; set; } = new();

    [TempData]
    public string? Happened { get; set; }

    public bool IsOfAnother => View.Report.ClaimedBy is { } by && by != me.Reader.MemberId;

    /// <summary>Nobody judges what was said of their own words.</summary>
    public bool IsOwn => View.Post.IsBy(me.Reader);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await reports.FindAsync(id, cancellation) is not { } view)
            return NotFound();
        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        // The topic first: whoever holds it decides, a second moderator waits here and then sees the verdict.
        if (await OnGetAsync(id, cancellation) is NotFoundResult missing || IsOwn || await topics.FindAsync(View.Topic.Id, me.Reader, cancellation) is not { } topic)
            return NotFound();
        var report = await reports.FindToWriteAsync(id, cancellation);
        if (report?.IsOpen != true)
            ModelState.AddModelError("Form.Verdict", "Een andere moderator heeft deze melding net afgehandeld.");
        if (!ModelState.IsValid)
            return Page();
        var post = await db.Set<Post>().FirstAsync(p => p.Id == report!.PostId, cancellation);
        await handler.HandleAsync(report!, topic, post, Form, cancellation);
        Happened = "De melding is afgehandeld. De melder krijgt bericht.";
        return LocalRedirect(ListReportsPage.Address);
    }
}
