using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Where a moderator writes what a topic taught.</summary>
[RequirePermission(Permission.ModerateForum)]
internal sealed class WriteLessonsPage(AppDb db, TopicsToWrite topics, WriteLessonsHandler handler, CurrentMember me) : ModerateTopicPage(topics, me)
{
    private const string Overtaken = "Een andere moderator heeft de tekst intussen gewijzigd. Die staat hieronder. Neem over wat je wilt houden en bewaar opnieuw.";

    private Lessons? _known;

    [BindProperty]
    public LessonsForm Written { get; set; } = new();

    /// <summary>What another wrote in the meantime; null when nobody did.</summary>
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        Written = new LessonsForm { Body = _known?.Body, Version = _known?.Version ?? 0 };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (Written.Version != (_known?.Version ?? 0))
            Overtake();
        if (!ModelState.IsValid)
            return Page();
        handler.Handle(Topic, _known, Written.Body ?? "");
        return LocalRedirect(ForumAddress.Of(Topic));
    }

    // The next time the form is sent, the writer has seen it.
    private void Overtake()
    {
        Theirs = _known?.Body ?? "";
        ModelState.Clear();
        ModelState.AddModelError("Written.Body", Overtaken);
        Written.Version = _known?.Version ?? 0;
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return false;
        _known = await db.Set<Lessons>().AsTracking().FirstOrDefaultAsync(l => l.TopicId == Topic.Id, cancellation);
        return true;
    }
}
