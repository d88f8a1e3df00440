using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>How a post changed, the latest change first, for everyone who may read it. A moderator can take out words that should never have stood there.</summary>
[RequireMember]
internal sealed class ShowVersionsPage(AppDb db, Members members, ModeratorLog log, TimeProvider clock, CurrentMember me) : PageModel
{
    private const int PerPage = 10;

    public Topic Topic { get; private set; } = null!;

    public Post Post { get; private set; } = null!;

    public List<TextChange> Changes { get; private set; } = [];

    /// <summary>The text it began with, on the last page only.</summary>
    public FormerText? First { get; private set; }

    public string AuthorName { get; private set; } = "";

    /// <summary>The adviser who prepared it, for the author and moderators; null for everyone else.</summary>
    public string? PreparedBy { get; private set; }

    public string? Next { get; private set; }

    public bool MayErase => Topic.MayBeModeratedBy(me.Reader);

    public string Address => $"{ForumAddress.To(Topic, "versies")}/{Post.Id}";

    public string PostAddress => ForumAddress.Of(Topic, Post.Number, Post.Id);

    public async Task<IActionResult> OnGetAsync(string id, string post, int? voor, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation))
            return NotFound();
        var texts = await db.Set<FormerText>().AsNoTracking().Where(t => t.PostId == post && t.Number <= (voor ?? int.MaxValue)).OrderByDescending(t => t.Number).Take(PerPage + 1).ToListAsync(cancellation);
        if (texts.Count == 0 && (!ShowsPreparer || voor is not null))
            return NotFound();
        if (voor is null)
            texts.Insert(0, FormerText.Of(Post));
        var cards = await members.CardsAsync(texts.Select(t => t.ById).Append(Post.AuthorId).Append(Post.PreparedById ?? ""), cancellation);
        (AuthorName, PreparedBy) = (NameOf(Post.AuthorId), ShowsPreparer ? NameOf(Post.PreparedById!) : null);
        Changes = [.. texts.Zip(texts.Skip(1)).Select(pair => TextChange.Between(pair.Second, pair.First, NameOf))];
        if (Changes.Count > 0 && texts[^1].Number > await FirstNumberAsync(cancellation))
            Next = $"{Address}?voor={texts[^1].Number}";
        else
            First = texts[^1];
        return Page();

        string NameOf(string member) => member == Post.AuthorId && Post.Alias is { } alias ? alias : cards.GetValueOrDefault(member)?.Name ?? "Voormalig lid";
    }

    public async Task<IActionResult> OnPostAsync(string id, string post, int wis, CancellationToken cancellation)
    {
        if (!await FindAsync(id, post, cancellation) || !MayErase
            || await db.Set<FormerText>().AsTracking().FirstOrDefaultAsync(t => t.PostId == post && t.Number == wis, cancellation) is not { } text)
            return NotFound();
        if (text.ErasedAt is null)
            log.Record(ModeratorActs.TextErased, Topic, new ReasonForm());
        text.Erase(clock.GetUtcNow());
        return LocalRedirect(Address);
    }

    private bool ShowsPreparer => Post.PreparedById is not null && (MayErase || Post.IsBy(me.Reader));

    private Task<int> FirstNumberAsync(CancellationToken cancellation) => db.Set<FormerText>().Where(t => t.PostId == Post.Id).MinAsync(t => t.Number, cancellation);

    private async Task<bool> FindAsync(string id, string postId, CancellationToken cancellation)
    {
        if (await db.Set<Topic>().AsNoTracking().ReadableBy(me.Reader).Include(t => t.Room).FirstOrDefaultAsync(t => t.Id == id, cancellation) is not { } topic
            || await db.Set<Post>().AsNoTracking().ReadableBy(me.Reader).FirstOrDefaultAsync(p => p.Id == postId && p.TopicId == id, cancellation) is not { } post)
            return false;
        (Topic, Post) = (topic, post);
        return true;
    }
}
