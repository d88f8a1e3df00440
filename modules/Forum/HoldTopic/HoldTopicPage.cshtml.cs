using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps a topic from being destroyed, and lets it go again.</summary>
[RequirePermission(Permission.ModerateForum)]
internal sealed class HoldTopicPage(AppDb db, TopicsToWrite topics, ModeratorLog log, TimeProvider clock, CurrentMember me) : ModerateTopicPage(topics, me)
{
    public Hold? Hold { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, bool los, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (string.IsNullOrEmpty(Form.Reason))
            ModelState.AddModelError("Form.Reason", los ? "Schrijf waarom het niet langer hoeft." : "Schrijf waarom dit bewaard moet blijven.");
        if (!ModelState.IsValid)
            return Page();
        // Pressed twice, or two moderators at once: the second finds it done.
        if (los == (Hold is not null))
            Turn();
        return LocalRedirect(ForumAddress.Of(Topic));
    }

    private void Turn()
    {
        if (Hold is not null)
            db.Remove(Hold);
        else
            db.Add(new Hold { TopicId = Topic.Id, MemberId = Me.MemberId!, At = clock.GetUtcNow(), Reason = Form.Reason! });
        log.Record(Hold is null ? ModeratorActs.Held : ModeratorActs.LetGo, Topic, Form);
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return false;
        Hold = await db.Set<Hold>().AsTracking().FirstOrDefaultAsync(h => h.TopicId == Topic.Id, cancellation);
        return true;
    }
}
