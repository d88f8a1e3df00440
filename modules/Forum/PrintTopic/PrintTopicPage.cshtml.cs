using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>A topic as one text to print or to keep as a file; a very long one in parts.</summary>
[RequireMember]
internal sealed class PrintTopicPage(AppDb db, NamesOnPage names, TimeProvider clock, CurrentMember me) : PageModel
{
    private const int PerPart = 100;

    private Dictionary<string, MemberCard> _cards = [];
    private KnownNames _names = KnownNames.None;

    public Topic Topic { get; private set; } = null!;

    public List<Post> Posts { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>"berichten 101 tot en met 200 van 240"; null when everything is on this page.</summary>
    public string? Part { get; private set; }

    public string? Next { get; private set; }

    public string? First { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, int vanaf, CancellationToken cancellation)
    {
        if (await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room.Roles).FirstOrDefaultAsync(t => t.Id == id, cancellation) is not { } topic)
            return NotFound();
        Topic = topic;
        var from = ((Math.Clamp(vanaf, 1, topic.PostCount) - 1) / PerPart * PerPart) + 1;
        var until = from + PerPart;
        Posts = await db.Set<Post>().AsNoTracking().ReadableBy(me.Reader).Where(p => p.TopicId == id && p.HiddenAt == null && p.Number >= from && p.Number < until).OrderBy(p => p.Number).ToListAsync(cancellation);
        (_cards, _names) = await names.LoadAsync(Posts.Select(p => p.AuthorId), Posts.Select(p => p.Body), cancellation);
        if (topic.PostCount > PerPart)
            Part = $"berichten {from} tot en met {Math.Min(until - 1, topic.PostCount)} van {topic.PostCount:N0}";
        Next = until <= topic.PostCount ? $"{Address}?vanaf={until}" : null;
        First = from > 1 ? Address : null;
        return Page();
    }

    public SafeHtml Text(Post post) => _names.In(MarkdownText.ToHtml(post.Body, firstHeading: 3));

    public string NameOf(Post post) => post.Alias ?? _cards.GetValueOrDefault(post.AuthorId)?.Name ?? "Voormalig lid";

    public string LineOf(Post post) => _cards.GetValueOrDefault(post.AuthorId)?.Line ?? "";

    private string Address => ForumAddress.To(Topic, "afdrukken");
}
