using DiversInclusief.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DiversInclusief.Forum;

/// <summary>Puts a topic on top of its room for a while. It always ends by itself, so that the top stays worth reading.</summary>
[RequirePermission(Permission.ModerateForum)]
internal sealed class PinTopicPage(TopicsToWrite topics, ModeratorLog log, TimeProvider clock, CurrentMember me) : ModerateTopicPage(topics, me)
{
    private static readonly Dictionary<int, string> Terms = new() { [7] = "Een week", [14] = "Twee weken", [30] = "Een maand", [90] = "Drie maanden" };

    [BindProperty]
    public int Days { get; set; } = 14;

    public bool IsPinned => Topic.IsPinned(clock.GetUtcNow());

    public static IEnumerable<SelectListItem> Choices => Terms.Select(term => new SelectListItem(term.Value, $"{term.Key}"));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, bool los, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!los && !Terms.ContainsKey(Days))
            ModelState.AddModelError(nameof(Days), "Kies hoe lang.");
        if (!ModelState.IsValid)
            return Page();
        Topic.Pin(los ? null : clock.GetUtcNow().AddDays(Days));
        log.Record(los ? ModeratorActs.Unpinned : ModeratorActs.Pinned, Topic, Form);
        return LocalRedirect(ForumAddress.Of(Topic.Room));
    }
}
