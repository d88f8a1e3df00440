using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Who chose what, in a poll where that is said beforehand.</summary>
[RequireMember]
internal sealed class ShowVotesPage(AppDb db, Members members, CurrentMember me) : PageModel
{
    public const string Verb = "stemmen";
    private const int PerPage = 50;
    private Dictionary<string, MemberCard> _cards = [];

    public Topic Topic { get; private set; } = null!;

    public List<Ballot> Ballots { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    public string Address => ForumAddress.To(Topic, Verb);

    public MemberCard? VoterOf(Ballot ballot) => _cards.GetValueOrDefault(ballot.MemberId);

    public string ChoicesOf(Ballot ballot) => string.Join(Topic.Poll!.Way == PollWay.Ranked ? ", dan " : ", ", Poll.Numbers(ballot.Choices).Select(choice => Topic.Poll.Options[choice]));

    public async Task<IActionResult> OnGetAsync(string id, string? na, CancellationToken cancellation)
    {
        if (await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).Include(t => t.Poll).FirstOrDefaultAsync(t => t.Id == id, cancellation) is not { Poll.IsSecret: false } topic)
            return NotFound();
        (Topic, IsFirst) = (topic, na is null);
        Ballots = await PageAsync(TopicCursor.Parse(na), cancellation);
        if (Ballots.Count > PerPage)
        {
            Ballots.RemoveAt(PerPage);
            Next = $"{Address}?na={new TopicCursor(Ballots[^1].At, Ballots[^1].MemberId)}";
        }
        _cards = await members.CardsAsync(Ballots.Select(b => b.MemberId), cancellation);
        return Page();
    }

    private Task<List<Ballot>> PageAsync(TopicCursor? after, CancellationToken cancellation)
    {
        var ballots = db.Set<Ballot>().AsNoTracking().Where(b => b.TopicId == Topic.Id);
        if (after is { } last)
            ballots = ballots.Where(b => b.At <= last.At && (b.At < last.At || string.Compare(b.MemberId, last.Id) < 0));
        return ballots.OrderByDescending(b => b.At).ThenByDescending(b => b.MemberId).Take(PerPage + 1).ToListAsync(cancellation);
    }
}
