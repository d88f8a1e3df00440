using DiversInclusief.Components;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiversInclusief.Forum;

internal sealed class ShowTopicPage(AppDb db, ForumQueries queries, Members members, FacetNames terms, ISearchIndex index, TimeProvider clock, CurrentMember me) : PageModel
{
    public Topic Topic { get; private set; } = null!;

    public List<PostView> Posts { get; private set; } = [];

    /// <summary>The accepted answer, for the top of the first page.</summary>
    public PostView? Answer { get; private set; }

    public TopicRow Row => TopicRow.Of(Topic);

    public List<Badge> Badges { get; private set; } = [];

    /// <summary>From forum and library, as far as the reader may read it.</summary>
    public IReadOnlyList<Hit> Related { get; private set; } = [];

    public bool IsFirstPage { get; private set; }

    public string? Next { get; private set; }

    public bool MayReply => Topic.Closure is null && me.Reader.May(Permission.Reply);

    public bool MayModerate => Topic.MayBeModeratedBy(me.Reader);

    /// <summary>Who wrote here will hardly look again.</summary>
    public bool IsAsleep => Topic.IsAsleep(clock.GetUtcNow());

    public string ReplyAddress => ForumAddress.To(Topic, "reageer");

    public string EditAddress => ForumAddress.To(Topic, "bewerk");

    public string FlagAddress => ForumAddress.To(Topic, "meld");

    public string HideAddress => ForumAddress.To(Topic, "verberg");

    public Composer Composer => new(ForumAddress.To(Topic, "reageer"), ReplyForm.Empty());

    public async Task<IActionResult> OnGetAsync(string room, string id, string? slug, int vanaf, CancellationToken cancellation)
    {
        var topic = await queries.Topic(db, [.. me.Reader.Tokens], id, cancellation);
        if (topic is null)
            return NotFound();
        Topic = topic;
        if (room != topic.Room.Slug || slug != ForumAddress.SlugOf(topic.Title))
            return LocalRedirectPermanent(ForumAddress.Of(topic) + Request.QueryString);
        await LoadAsync(Topic.PageOf(Math.Clamp(vanaf, 1, topic.PostCount)), cancellation);
        Badges = await terms.BadgesAsync(topic, cancellation);
        Related = index.Related($"{TopicSource.Named}:{Topic.Id}", me.Reader.ForIndex());
        return Page();
    }

    private async Task LoadAsync(int from, CancellationToken cancellation)
    {
        var (until, answer) = (from + Topic.PostsPerPage, Topic.Answer?.PostId);
        var posts = await queries.Posts(db, [.. me.Reader.Tokens], Topic.Id, from, until, answer).ToListAsync(cancellation);
        var cards = await members.CardsAsync(posts.Select(p => p.AuthorId), cancellation);
        var views = posts.ConvertAll(post => View(post, cards.GetValueOrDefault(post.AuthorId)));
        Posts = views.FindAll(v => v.Post.Number >= from && v.Post.Number < until);
        IsFirstPage = from == 1;
        Answer = IsFirstPage ? views.Find(v => v.IsAnswer) : null;
        Next = until <= Topic.PostCount ? $"{ForumAddress.Of(Topic)}?vanaf={until}" : null;
    }

    private PostView View(Post post, MemberCard? author) => new(Topic, post, author,
        post.MayBeEditedBy(me.Reader), !post.IsOpening && Topic.MayBeAnsweredBy(me.Reader), MayReply, post.MayBeFlaggedBy(me.Reader), MayModerate);
}
