using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What every member's request or every look at a topic asks. Compiled once per site: a compiled query belongs to one model, hence no statics.</summary>
internal sealed class ForumQueries
{
    private static readonly string MaskToken = Token.Member("");

    /// <summary>The tokens of the rooms that are open to all members, to one of these roles or types of municipality or to this member, and of the masks that the member holds.</summary>
    public Func<AppDb, string, string[], IAsyncEnumerable<string>> Tokens { get; } =
        EF.CompileAsyncQuery((AppDb db, string member, string[] roles) => db.Set<Room>().Where(r => r.Roles.Count == 0 || r.Roles.Any(role => roles.Contains(role.RoleName)) || db.Set<RoomMember>().Any(m => m.RoomId == r.Id && m.MemberId == member)).Select(r => r.Access)
            .Concat(db.Set<Mask>().Where(m => m.MemberId == member).Select(m => MaskToken + m.Id)));

    /// <summary>A topic with what this member has with it.</summary>
    public Func<AppDb, string[], string, string, CancellationToken, Task<OpenedTopic?>> Topic { get; } =
        EF.CompileAsyncQuery((AppDb db, string[] tokens, string id, string member, CancellationToken cancellation) => db.Set<Topic>().AsNoTracking().ReadableBy(tokens)
            .Include(t => t.Room.Roles).Include(t => t.Terms).Include(t => t.Items).Include(t => t.Lessons).Include(t => t.Poll).AsSingleQuery().Where(t => t.Id == id)
            .Select(t => new OpenedTopic(t,
                db.Set<Reading>().Where(r => r.MemberId == member && r.TopicId == id).Select(r => (int?)r.Until).FirstOrDefault(),
                db.Set<Follow>().Where(f => f.MemberId == member && f.Subject == FollowSubject.AnyTopic + id).Select(f => (FollowLevel?)f.Level).FirstOrDefault(),
                db.Set<Draft>().Where(d => d.MemberId == member && d.Subject == FollowSubject.AnyTopic + id).Select(d => d.Content).FirstOrDefault(),
                db.Set<Ballot>().Where(b => b.MemberId == member && b.TopicId == id).Select(b => b.Choices).FirstOrDefault(),
                db.Set<Mask>().Where(m => m.MemberId == member).SelectMany(m => db.Set<Post>().Where(p => p.AuthorId == m.Id && p.TopicId == id && p.Alias != null)).OrderByDescending(p => p.Number).Select(p => p.Alias).FirstOrDefault(),
                db.Set<HeldPost>().Count(h => h.MemberId == member && h.TopicId == id && h.RefusedAt == null),
                db.Set<HelpRequest>().Count(r => r.TopicId == id)))
            .FirstOrDefault());

    /// <summary>
    /// The posts numbered from the first number up to, not including, the second, and the answer wherever it stands. Two questions in one command:
    /// "between these, or the answer" would make the database go through the whole of a long topic.
    /// </summary>
    public Func<AppDb, string[], string, int, int, string?, IAsyncEnumerable<Post>> Posts { get; } =
        EF.CompileAsyncQuery((AppDb db, string[] tokens, string topic, int from, int until, string? answer) => db.Set<Post>().AsNoTracking().ReadableBy(tokens)
            .Where(p => p.TopicId == topic && p.Number >= from && p.Number < until)
            .Concat(db.Set<Post>().AsNoTracking().ReadableBy(tokens).Where(p => p.Id == answer && p.TopicId == topic && (p.Number < from || p.Number >= until)))
            .OrderBy(p => p.Number).Take(Forum.Topic.PostsPerPage + 1));

    /// <summary>Where a topic went that became part of another, as far as the reader may read that. Asked whenever there is no topic, so that a hidden one costs what a missing one costs.</summary>
    public Func<AppDb, string[], string, CancellationToken, Task<MovedTopic?>> Moved { get; } =
        EF.CompileAsyncQuery((AppDb db, string[] tokens, string id, CancellationToken cancellation) => db.Set<MergedTopic>().AsNoTracking().Where(m => m.Id == id)
            .Join(db.Set<Topic>().AsNoTracking().ReadableBy(tokens), m => m.IntoId, t => t.Id, (m, t) => new MovedTopic(t.Room.Slug, t.Id, t.Title, m.Offset)).FirstOrDefault());

    private const int MostQuoting = 200;

    /// <summary>
    /// What hangs on these posts: signs ("doen wij ook" per organisation, everything else in one number), which later posts that the reader may read quote them,
    /// and which of them the member keeps.
    /// </summary>
    public Func<AppDb, string[], string, string[], IAsyncEnumerable<PostNote>> Notes { get; } =
        EF.CompileAsyncQuery((AppDb db, string[] tokens, string member, string[] posts) => db.Set<Sign>().Where(s => posts.Contains(s.PostId))
            .GroupBy(s => new { s.PostId, s.Kind, s.Organisation })
            .Select(g => new { g.Key.PostId, What = PostNoteKind.Sign, Sign = (int)g.Key.Kind, Text = g.Key.Organisation, By = g.Key.Organisation, Count = g.Count(), Mine = g.Max(s => s.MemberId == member ? 1 : 0) })
            .Concat(db.Set<Quoting>().Where(q => posts.Contains(q.QuotedId)).Join(db.Set<Post>().ReadableBy(tokens), q => q.PostId, p => p.Id, (q, p) => new { q.QuotedId, p.Id, By = p.Alias == null ? p.AuthorId : Mask.Prefix + p.Alias, p.WrittenAt })
                .OrderBy(q => q.WrittenAt).Take(MostQuoting)
                .Select(q => new { PostId = q.QuotedId, What = PostNoteKind.Quoted, Sign = 0, Text = q.Id, q.By, Count = 1, Mine = 0 }))
            .Concat(db.Set<KeptPost>().Where(k => k.MemberId == member && posts.Contains(k.PostId))
                .Select(k => new { k.PostId, What = PostNoteKind.Kept, Sign = 0, Text = k.PostId, By = k.MemberId, Count = 1, Mine = 1 }))
            .Select(n => new PostNote(n.PostId, n.What, n.Sign, n.Text, n.By, n.Count, n.Mine == 1)));
}
