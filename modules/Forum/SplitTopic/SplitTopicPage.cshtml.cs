using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

[RequirePermission(Permission.ModerateForum)]
internal sealed class SplitTopicPage(AppDb db, TopicsToWrite topics, SplitTopicHandler handler, Members members, CurrentMember me) : ModerateTopicPage(topics, me)
{
    private const int PerPage = 100;

    [BindProperty]
    public string? Title { get; set => field = TypedText.Line(value); }

    /// <summary>Ids of the posts that go.</summary>
    [BindProperty]
    public string[]? Chosen { get; set; }

    public List<SelectListItem> Posts { get; private set; } = [];

    public string? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, int vanaf, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || Topic.IsHidden)
            return NotFound();
        await ListAsync(vanaf, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, int vanaf, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, vanaf, cancellation) is NotFoundResult missing)
            return missing;
        if (Title is not { Length: >= 5 and <= 150 })
            ModelState.AddModelError(nameof(Title), "Een titel heeft 5 tot 150 tekens.");
        var (wanted, all) = (Chosen ?? [], Visible());
        var posts = await all.Where(p => wanted.Contains(p.Id)).ToListAsync(cancellation);
        if (posts.Count == 0)
            ModelState.AddModelError(nameof(Chosen), "Kies minstens één bericht.");
        if (!ModelState.IsValid)
            return Page();
        return LocalRedirect(ForumAddress.Of(await handler.HandleAsync(Topic, posts, Title!, Form, cancellation)));
    }

    private IQueryable<Post> Visible() => db.Set<Post>().ReadableBy(Me).Where(p => p.TopicId == Topic.Id && p.Number > 1 && p.HiddenAt == null).OrderBy(p => p.Number);

    private async Task ListAsync(int from, CancellationToken cancellation)
    {
        var posts = await Visible().AsNoTracking().Where(p => p.Number >= from).Take(PerPage + 1).ToListAsync(cancellation);
        var cards = await members.CardsAsync(posts.Select(p => p.AuthorId), cancellation);
        Posts = [.. posts.Take(PerPage).Select(p => new SelectListItem($"{p.Alias ?? (cards.TryGetValue(p.AuthorId, out var card) ? card.Name : "Voormalig lid")}: {Excerpt.Of(p.Body)}", p.Id))];
        if (posts.Count > PerPage)
            Next = $"{ForumAddress.To(Topic, "splitsen")}?vanaf={posts[PerPage].Number}";
    }
}
