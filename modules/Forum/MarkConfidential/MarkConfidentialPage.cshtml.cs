using DiversInclusief.Kernel.Access;
using DiversInclusief.Notifications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

/// <summary>Labels a topic as confidential: its asker or a moderator. Only a moderator takes the label away, because others wrote trusting it.</summary>
[RequirePermission(Permission.StartTopic)]
internal sealed class MarkConfidentialPage(TopicsToWrite topics, ModeratorLog log, Notify notify, CurrentMember me) : PageModel
{
    public const string Verb = "vertrouwelijk";

    public Topic Topic { get; private set; } = null!;

    public bool MayTurn => Topic.MayBeLabelledBy(me.Reader);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    /// <param name="wordt">What the button that was pressed said; pressing it twice changes nothing.</param>
    public async Task<IActionResult> OnPostAsync(string id, bool wordt, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || (!MayTurn && wordt != Topic.IsConfidential))
            return NotFound();
        if (wordt != Topic.IsConfidential)
            await TurnAsync(wordt, cancellation);
        return LocalRedirect(ForumAddress.Of(Topic));
    }

    private async Task TurnAsync(bool confidential, CancellationToken cancellation)
    {
        Topic.IsConfidential = confidential;
        if (confidential)
            await notify.ReplaceSubjectAsync(Tidings.About(Topic.Id), Tidings.Subject(true), cancellation);
        var act = confidential ? ModeratorActs.Labelled : ModeratorActs.Unlabelled;
        // A name in the log of the room would tell who asked under another one.
        if (Topic.MayBeModeratedBy(me.Reader))
            log.Record(act, Topic, new ReasonForm());
        else
            log.RecordOfSite(act, Topic);
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellation)
    {
        if (await topics.FindAsync(id, me.Reader, cancellation) is not { } topic)
            return false;
        Topic = topic;
        return topic.IsBy(me.Reader) || topic.MayBeModeratedBy(me.Reader);
    }
}
