using DiversInclusief.Content;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using LibraryDrafts = DiversInclusief.Content.Drafts;

namespace DiversInclusief.Forum;

/// <summary>From talk to library: a moderator picks words from a topic, and afterwards sees who agreed.</summary>
[RequirePermission(Permission.ModerateForum)]
internal sealed class MakeExamplePage(AppDb db, TopicsToWrite topics, MakeExampleHandler handler, ApproveQuoteHandler quotes, LibraryDrafts drafts, Members members, TimeProvider clock, CurrentMember me) : ModerateTopicPage(topics, me)
{
    public const string Verb = "naar-bibliotheek";
    private const int Most = 100;

    [BindProperty]
    public MakeExampleForm Example { get; set; } = new();

    public List<PostToQuote> Posts { get; private set; } = [];

    /// <summary>Null until it is made; then there is nothing more to choose.</summary>
    public MadeExample? Made { get; private set; }

    [TempData]
    public string? Happened { get; set; }

    public bool MayOpenDraft => Made is { } made && (Me.May(Permission.EditContent) || (Me.May(Permission.SubmitContent) && made.Item.Owner == Me.MemberId));

    public string Address => ForumAddress.To(Topic, Verb);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        var title = Topic.Title;
        Example = new MakeExampleForm { Title = title, Chosen = [.. Posts.Where(p => p.Post.IsOpening || p.IsAnswer).Select(p => p.Post.Id)], Words = Posts.ToDictionary(p => p.Post.Id, p => (string?)p.Words), TakeLessons = !Topic.IsAmongUs };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? eruit, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (Made is not null)
            return await TakeOutAsync(eruit, cancellation);
        var chosen = Posts.Where(p => Example.Chosen?.Contains(p.Post.Id) == true).ToList();
        Check(chosen);
        if (ModelState.IsValid)
            foreach (var error in await handler.HandleAsync(Topic, Example, chosen.ConvertAll(p => p.Post), cancellation))
                ModelState.AddModelError("", error.Message);
        if (!ModelState.IsValid)
            return Page();
        Happened = "Het concept staat klaar en iedereen die je citeert, is om toestemming gevraagd.";
        return LocalRedirect(Address);
    }

    private async Task<IActionResult> TakeOutAsync(string? quotation, CancellationToken cancellation)
    {
        // The form of the first step is not on this page, so nothing in it can be wrong.
        ModelState.Clear();
        if (!Made!.Item.Live && await db.Set<Quotation>().AsTracking().FirstOrDefaultAsync(q => q.Id == quotation && q.ItemId == Made.Item.ContentItemId, cancellation) is { } found)
        {
            await quotes.TakeOutAsync(found, cancellation);
            Happened = "Het citaat is eruit.";
        }
        return LocalRedirect(Address);
    }

    private void Check(List<PostToQuote> chosen)
    {
        if (chosen.Count == 0)
            ModelState.AddModelError("Example.Chosen", "Kies minstens één bericht.");
        foreach (var post in chosen)
            if (Example.WordsOf(post.Post.Id).Length is 0 or > Quotation.Longest)
                ModelState.AddModelError($"Example.Words[{post.Post.Id}]", $"{post.Label}: gebruik 1 tot 2.000 tekens.");
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation) || Topic.IsHidden)
            return false;
        await db.Entry(Topic).Collection(t => t.Terms).LoadAsync(cancellation);
        await db.Entry(Topic).Reference(t => t.Lessons).LoadAsync(cancellation);
        await db.Entry(Topic).Reference(t => t.Poll).LoadAsync(cancellation);
        await db.Entry(Topic.Room).Collection(r => r.Roles).LoadAsync(cancellation);
        Made = await MadeAsync(cancellation);
        if (Made is null)
            Posts = await PostsAsync(cancellation);
        return true;
    }

    private async Task<MadeExample?> MadeAsync(CancellationToken cancellation)
    {
        var ids = await db.Set<TopicItem>().Where(i => i.TopicId == Topic.Id && i.Tie == ItemTie.Became).Select(i => i.ItemId).ToListAsync(cancellation);
        if ((await drafts.ManyAsync(ids, cancellation)).Values.MaxBy(item => item.CreatedUtc) is not { } item)
            return null;
        var quotations = await db.Set<Quotation>().AsNoTracking().Where(q => q.ItemId == item.ContentItemId)
            .Join(db.Set<Post>(), q => q.PostId, p => p.Id, (q, p) => new { q, p.Number }).OrderBy(found => found.Number).Select(found => found.q).ToListAsync(cancellation);
        return new MadeExample(item, quotations, await members.CardsAsync(quotations.Select(q => q.AuthorId), cancellation));
    }

    private async Task<List<PostToQuote>> PostsAsync(CancellationToken cancellation)
    {
        var answer = Topic.Answer?.PostId;
        var shown = db.Set<Post>().AsNoTracking().ReadableBy(Me).Where(p => p.TopicId == Topic.Id && p.HiddenAt == null);
        var posts = await shown.Where(p => p.Number <= Most).Concat(shown.Where(p => p.Id == answer && p.Number > Most)).OrderBy(p => p.Number).ToListAsync(cancellation);
        var cards = await members.CardsAsync(posts.Select(p => p.AuthorId), cancellation);
        var poll = Topic.Poll is { } asked ? new PollView(Topic, asked, null, MayVote: false, clock.GetUtcNow()) : null;
        return [.. posts.Where(p => p.Alias is not null || cards.ContainsKey(p.AuthorId)).Select(p => new PostToQuote(p, p.Alias ?? cards[p.AuthorId].Name, p.Id == answer, p.IsOpening ? poll : null))];
    }
}
