using System.Globalization;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Takes a vote, and shows the form again when something is wrong with it.</summary>
[RequirePermission(Permission.Reply), EnableRateLimiting("write")]
internal sealed class VotePage(AppDb db, TopicsToWrite topics, VoteHandler handler, TimeProvider clock, CurrentMember me) : PageModel
{
    public const string Verb = "stem";

    private Topic _topic = null!;
    private Poll _poll = null!;

    [BindProperty(Name = "keuze")]
    public int[]? Choices { get; set; }

    /// <summary>Of each option its place in a ranked poll; empty for one that is left out.</summary>
    [BindProperty(Name = "plaats")]
    public string[]? Places { get; set; }

    public PollView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, bool intrekken, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        var choices = intrekken ? [] : Chosen();
        if (View.IsClosed)
            ModelState.AddModelError("keuze", "Deze peiling is gesloten. Je stem is niet meer veranderd.");
        else if (!intrekken && _poll.Mistake(choices) is { } mistake)
            ModelState.AddModelError("keuze", mistake);
        if (!ModelState.IsValid)
        {
            View = View with { Ballot = Poll.Written(choices.Where(choice => choice >= 0 && choice < _poll.Options.Count)) };
            return Page();
        }
        await handler.HandleAsync(_poll, choices, cancellation);
        return LocalRedirect(ForumAddress.Of(_topic) + "#peiling");
    }

    private List<int> Chosen() => _poll.Way != PollWay.Ranked ? [.. Choices ?? []]
        : [.. (Places ?? []).Select((place, option) => (Option: option, Place: int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0))
            .Where(one => one.Place > 0).GroupBy(one => one.Place).OrderBy(same => same.Key).SelectMany(same => same.Count() == 1 ? same.Select(one => one.Option) : TwoAtOnePlace(same.Key))];

    private IEnumerable<int> TwoAtOnePlace(int place)
    {
        ModelState.AddModelError("keuze", $"Je gaf twee antwoorden plaats {place}. Geef elk antwoord een andere plaats.");
        return [];
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (await topics.FindAsync(id, me.Reader, cancellation) is not { } topic || await db.Set<Poll>().AsTracking().FirstOrDefaultAsync(p => p.TopicId == topic.Id, cancellation) is not { } poll)
            return false;
        var ballot = await db.Set<Ballot>().Where(b => b.TopicId == topic.Id && b.MemberId == me.Reader.MemberId).Select(b => b.Choices).FirstOrDefaultAsync(cancellation);
        (_topic, _poll, View) = (topic, poll, new PollView(topic, poll, ballot, MayVote: true, clock.GetUtcNow()));
        return true;
    }
}
