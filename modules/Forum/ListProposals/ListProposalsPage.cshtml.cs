using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What waits for the reader to decide, and what the reader prepared for others. Of a room that the reader lost nothing is told.</summary>
[RequireMember]
internal sealed class ListProposalsPage(AppDb db, Members members, CurrentMember me) : PageModel
{
    public const string Address = "/forum/namens";
    private const int PerPage = 20;

    private Dictionary<string, MemberCard> _people = [];

    /// <summary>On the first page only.</summary>
    public List<Proposal> Waiting { get; private set; } = [];

    public List<Proposal> Mine { get; private set; } = [];

    public string? Next { get; private set; }

    public bool IsFirst { get; private set; }

    [TempData]
    public string? Happened { get; set; }

    public string NameOf(string member) => _people.GetValueOrDefault(member)?.Name ?? "Voormalig lid";

    public async Task OnGetAsync(string? na, CancellationToken cancellation)
    {
        var after = TopicCursor.Parse(na);
        IsFirst = after is null;
        if (IsFirst)
            Waiting = await Some().Where(p => p.PrincipalId == me.Reader.MemberId && p.State == ProposalState.Waiting).OrderByDescending(p => p.ProposedAt).ThenByDescending(p => p.Id).Take(PerPage).ToListAsync(cancellation);
        Mine = await MineAsync(after, cancellation);
        _people = await members.CardsAsync(Waiting.Select(p => p.AdviserId).Concat(Mine.Select(p => p.PrincipalId)), cancellation);
    }

    private async Task<List<Proposal>> MineAsync(TopicCursor? after, CancellationToken cancellation)
    {
        var mine = Some().Where(p => p.AdviserId == me.Reader.MemberId);
        if (after is { } last)
            mine = mine.Where(p => p.ProposedAt <= last.At && (p.ProposedAt < last.At || string.Compare(p.Id, last.Id) < 0));
        var page = await mine.OrderByDescending(p => p.ProposedAt).ThenByDescending(p => p.Id).Take(PerPage + 1).ToListAsync(cancellation);
        if (page.Count > PerPage)
        {
            page.RemoveAt(PerPage);
            Next = $"{Address}?na={new TopicCursor(page[^1].ProposedAt, page[^1].Id)}";
        }
        return page;
    }

    // The rule in words of the database, or a page could be empty while there is a next one.
    private IQueryable<Proposal> Some()
    {
        var tokens = me.Reader.Tokens.ToArray();
        return db.Set<Proposal>().AsNoTracking().Include(p => p.Room).Include(p => p.Topic!.Room)
            .Where(p => p.Topic == null ? Enumerable.Contains(tokens, p.Room.Access) : Enumerable.Contains(tokens, p.Topic.Access));
    }
}
