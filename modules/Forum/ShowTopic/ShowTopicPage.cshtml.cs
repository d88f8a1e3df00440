using DiversInclusief.Components;
using DiversInclusief.Content;
using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using DiversInclusief.Search;
using DiversInclusief.TextIndex;
using DiversInclusief.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

internal sealed class ShowTopicPage(AppDb db, ForumQueries queries, NamesOnPage names, FacetNames terms, ContentItems items, ISearchIndex index, TimeProvider clock, ReadingLine line, ShownNow shown, EditTime editing, CurrentMember me) : PageModel
{
    private OpenedTopic _opened = null!;
    private Dictionary<string, MemberCard> _cards = [];
    private KnownNames _names = KnownNames.None;

    public Topic Topic => _opened.Topic;

    public List<PostView> Posts { get; private set; } = [];

    /// <summary>The accepted answer, for the top of the first page.</summary>
    public PostView? Answer { get; private set; }

    public TopicRow Row => TopicRow.Of(Topic);

    public List<Badge> Badges { get; private set; } = [];

    /// <summary>Items of the library that belong with it and that the reader may see, by id.</summary>
    public IReadOnlyDictionary<string, ItemTitle> Items { get; private set; } = new Dictionary<string, ItemTitle>();

    /// <summary>From forum and library, as far as the reader may read it.</summary>
    public IReadOnlyList<Hit> Related { get; private set; } = [];

    /// <summary>Number of the first post of this page.</summary>
    public int From { get; private set; }

    public bool IsFirstPage => From == 1;

    /// <summary>Who wrote what the topic taught.</summary>
    public string LessonsBy { get; private set; } = "";

    /// <summary>Number of the post above which the line "new since your last visit" stands; null when it is not on this page.</summary>
    public int? NewFrom { get; private set; }

    /// <summary>Address of that line; null when nothing is new.</summary>
    public string? NewsAddress => _opened.FirstNew is { } first ? ForumAddress.AtNews(ForumAddress.Of(Topic), first - 1) : null;

    public int NewPosts => _opened.FirstNew is { } first ? Topic.PostCount - first + 1 : 0;

    public bool IsFollowed => _opened.Follow == FollowLevel.Everything;

    public bool IsMuted => _opened.Follow == FollowLevel.Muted;

    public bool IsMember => me.Reader.IsMember;

    public string? Next { get; private set; }

    public bool MayReply => Topic.Closure is null && me.Reader.May(Permission.Reply) && SilencedUntil is null;

    public DateTimeOffset? SilencedUntil => me.Reader.SilencedUntil;

    /// <summary>How many colleagues were asked personally; only for who asks.</summary>
    public int Asked => Topic.IsOpen && Topic.IsBy(me.Reader) ? _opened.Asked : 0;

    public bool HasHeld => _opened.Held > 0;

    public bool MayLabel => Topic.MayBeLabelledBy(me.Reader);

    public bool MayModerate => Topic.MayBeModeratedBy(me.Reader);

    /// <summary>Who wrote here will hardly look again.</summary>
    public bool IsAsleep => Topic.IsAsleep(clock.GetUtcNow());

    /// <summary>Null for a topic that is none.</summary>
    public PollView? Poll => Topic.Poll is { } poll ? new PollView(Topic, poll, _opened.Ballot, me.Reader.May(Permission.Reply), clock.GetUtcNow()) : null;

    public string ReplyAddress => ForumAddress.To(Topic, "reageer");

    public bool MaySign(PostView view) => me.Reader.May(Permission.Reply) && !view.Post.IsBy(me.Reader);

    public string EditAddress => ForumAddress.To(Topic, "bewerk");

    public string VersionsAddress => ForumAddress.To(Topic, "versies");

    public string KeepAddress => ForumAddress.To(Topic, "bewaar");

    public string FlagAddress => ForumAddress.To(Topic, "meld");

    public string UnsealAddress => ForumAddress.To(Topic, "ontzegelen");

    public string HideAddress => ForumAddress.To(Topic, "verberg");

    /// <summary>The words of a post, with the names in it that mean someone.</summary>
    public SafeHtml Text(Post post) => _names.In(MarkdownText.ToHtml(post.Body, firstHeading: 3));

    public Composer Composer => (Drafts.Read(_opened.Draft) is { } kept ? Forum.Composer.Of(Topic, ReplyForm.Of(kept), isKept: true) : Forum.Composer.Of(Topic, ReplyForm.Empty()))
        .Under(_opened.Alias, Topic.Room.AllowsMasks) with { MayPrepare = me.Reader.IsAdviser };

    public async Task<IActionResult> OnGetAsync(string room, string id, string? slug, int vanaf, CancellationToken cancellation)
    {
        if (await queries.Topic(db, [.. me.Reader.Tokens], id, me.Reader.MemberId ?? "", cancellation) is not { } opened)
            return await MovedAsync(id, vanaf, cancellation);
        _opened = opened;
        if (room != Topic.Room.Slug || slug != ForumAddress.SlugOf(Topic.Title))
            return LocalRedirectPermanent(ForumAddress.Of(Topic) + Request.QueryString);
        await LoadAsync(Topic.PageOf(Math.Clamp(vanaf, 1, Topic.PostCount)), cancellation);
        Badges = await terms.BadgesAsync(Topic, cancellation);
        Items = await items.TitlesAsync(Topic.Items.Select(tie => tie.ItemId), me.Reader, cancellation);
        Related = index.Related($"{TopicSource.Named}:{Topic.Id}", me.Reader.ForIndex());
        return Page();
    }

    private async Task<IActionResult> MovedAsync(string id, int from, CancellationToken cancellation) =>
        await queries.Moved(db, [.. me.Reader.Tokens], id, cancellation) is { } moved ? LocalRedirectPermanent(moved.AddressOf(from)) : NotFound();

    private async Task LoadAsync(int from, CancellationToken cancellation)
    {
        var (until, answer) = (from + Topic.PostsPerPage, Topic.Answer?.PostId);
        var posts = await queries.Posts(db, [.. me.Reader.Tokens], Topic.Id, from, until, answer).ToListAsync(cancellation);
        var notes = await queries.Notes(db, [.. me.Reader.Tokens], me.Reader.MemberId ?? "", [.. posts.Select(p => p.Id)]).ToListAsync(cancellation);
        (_cards, _names) = await names.LoadAsync(posts.Select(p => p.AuthorId).Concat(notes.Where(n => n.Kind == PostNoteKind.Quoted).Select(n => n.By)).Append(Topic.Lessons?.MemberId).OfType<string>(), posts.Select(p => p.Body), cancellation);
        var noted = notes.ToLookup(n => n.PostId);
        var views = posts.ConvertAll(post => View(post, noted[post.Id].ToLookup(n => n.Kind)));
        Posts = views.FindAll(v => v.Post.Number >= from && v.Post.Number < until);
        From = from;
        LessonsBy = _cards.GetValueOrDefault(Topic.Lessons?.MemberId ?? "")?.Name ?? "een moderator";
        Answer = IsFirstPage ? views.Find(v => v.IsAnswer) : null;
        Next = until <= Topic.PostCount ? $"{ForumAddress.Of(Topic)}?vanaf={until}" : null;
        Remember(from, Math.Min(until - 1, Topic.PostCount));
    }

    // Own words are no news, unless something else stands between them and the last visit.
    private void Remember(int from, int last)
    {
        if (_opened.FirstNew is { } first && Posts.Find(v => v.Post.Number >= first) is { } news && first >= from && !news.Post.IsBy(me.Reader))
            NewFrom = news.Post.Number;
        if (me.Reader.MemberId is { } member && last > (_opened.ReadUntil ?? 0) && !IsGuess(Request.Headers["Sec-Purpose"]))
        {
            line.Note(new SeenPosts(member, Topic.Id, last));
            if (Next is null)
                shown.Shows(Tidings.About(Topic.Id));
        }
    }

    // A browser that fetches a page ahead shows it to nobody.
    private static bool IsGuess(string? purpose) => purpose?.Contains("prefetch", StringComparison.Ordinal) == true;

    private PostView View(Post post, ILookup<PostNoteKind, PostNote> notes) => new(Topic, post, _cards.GetValueOrDefault(post.AuthorId),
        MayEdit(post), !post.IsOpening && Topic.MayBeAnsweredBy(me.Reader), MayReply, post.MayBeFlaggedBy(me.Reader), MayModerate, post.MayBeEditedBy(me.Reader),
        new PostSigns(notes[PostNoteKind.Sign].Select(n => n.AsSign())), [.. notes[PostNoteKind.Quoted].Select(n => new QuotedBy(n.Text, NameOf(n.By)))], IsMember, notes[PostNoteKind.Kept].Any());

    private string NameOf(string member) => Mask.Is(member) ? member[Mask.Prefix.Length..] : _cards.GetValueOrDefault(member)?.Name ?? "Voormalig lid";

    private bool MayEdit(Post post) => MayModerate || (post.MayBeEditedBy(me.Reader) && Topic.Closure is null && !editing.IsOver(post, me.Reader, clock.GetUtcNow()));
}
