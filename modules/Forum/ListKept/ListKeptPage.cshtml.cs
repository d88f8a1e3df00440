using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What the member kept, the latest first. What may not be read any more is left out.</summary>
[RequireMember]
internal sealed class ListKeptPage(AppDb db, Members members, CurrentMember me) : PageModel
{
    public const string Address = "/forum/bewaard";
    private const int PerPage = 20;

    public List<KeptRow> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First { get; private set; }

    public async Task OnGetAsync(string? na, CancellationToken cancellation)
    {
        var rows = await PageAsync(TopicCursor.Parse(na), cancellation);
        First = na is null ? null : Address;
        if (rows.Count > PerPage)
        {
            rows.RemoveAt(PerPage);
            Next = $"{Address}?na={new TopicCursor(rows[^1].Kept.KeptAt, rows[^1].Kept.PostId)}";
        }
        var people = await members.CardsAsync(rows.Select(r => r.Post.AuthorId), cancellation);
        Rows = rows.ConvertAll(r => r with { Author = r.Post.Alias ?? people.GetValueOrDefault(r.Post.AuthorId)?.Name ?? "Voormalig lid" });
    }

    private Task<List<KeptRow>> PageAsync(TopicCursor? after, CancellationToken cancellation)
    {
        var kept = db.Set<KeptPost>().AsNoTracking().Where(k => k.MemberId == me.Reader.MemberId);
        if (after is { } last)
            kept = kept.Where(k => k.KeptAt <= last.At && (k.KeptAt < last.At || string.Compare(k.PostId, last.Id) < 0));
        return kept
            .Join(db.Set<Post>().ReadableBy(me.Reader), k => k.PostId, p => p.Id, (k, p) => new { k, p })
            .Join(db.Set<Topic>().ReadableBy(me.Reader), both => both.p.TopicId, t => t.Id, (both, t) => new { both.k, both.p, t })
            .OrderByDescending(row => row.k.KeptAt).ThenByDescending(row => row.k.PostId)
            .Select(row => new KeptRow(row.k, row.p, row.t.Title, row.t.Room.Slug, row.t.Room.Name)).Take(PerPage + 1).ToListAsync(cancellation);
    }
}
