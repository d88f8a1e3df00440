using DiversInclusief.Identity;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Kernel.Jobs;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>
/// Tells of one post, from a row that was written with it: whoever writes waits for no follower. Runs in a transaction with its own row, so each is told once.
/// Whether someone may still read it is asked when it is shown and again when it is mailed.
/// </summary>
internal sealed class TellFollowers(AppDb db, Audience audience, Mentioned mentioned, Members members, Masks masks, Notify notify) : IRunJob
{
    public const string Job = "forum.tell";

    public string Kind => Job;

    public async Task RunAsync(string payload, CancellationToken cancellation)
    {
        var id = payload.Trim('"');
        var post = await db.Set<Post>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, cancellation);
        if (post is null || await db.Set<Topic>().AsNoTracking().Include(t => t.Room).Include(t => t.Terms).FirstOrDefaultAsync(t => t.Id == post.TopicId, cancellation) is not { } topic)
            return;
        var author = (await members.CardsAsync([post.AuthorId], cancellation)).GetValueOrDefault(post.AuthorId);
        var writer = await masks.HolderAsync(post.AuthorId, cancellation) ?? "";
        var told = await audience.OfAsync(topic, post, writer, author?.MunicipalityCode?.ToLowerInvariant(), cancellation);
        var called = (await mentioned.InAsync(post.Body, cancellation)).Where(member => member != writer).ToHashSet();
        var masked = (await masks.HoldersInAsync(topic.Id, cancellation)).Intersect(told.Except(called)).ToList();
        told = [.. told.Except(masked)];
        var (own, others) = (told.Where(member => member == topic.AuthorId && !called.Contains(member)), told.Where(member => member != topic.AuthorId && !called.Contains(member)));
        await notify.MembersAsync(called, Notice(Tidings.Mentions, "noemde jou"), cancellation);
        await notify.MembersAsync(masked, ToMasked(), cancellation);
        await notify.MembersAsync(own, Notice(Tidings.Own, "reageerde op jouw onderwerp"), cancellation);
        await notify.MembersAsync(others, post.IsOpening ? Notice(Tidings.Topics, "begon een onderwerp") : Notice(Tidings.Replies, "reageerde"), cancellation);

        Notice Notice(NotificationKind kind, string did) => new(kind, Title(did), ForumAddress.Of(topic, post.Number, post.Id), post.Access)
        {
            Text = topic.IsAmongUs ? "" : Excerpt.Of(post.Body),
            About = Tidings.About(topic.Id), Subject = Tidings.Subject(topic.IsConfidential),
        };
        // Who looks after the mail of the site reads titles: this one must not lead from a name to a topic.
        Notice ToMasked() => Notice(Tidings.Own, "") with { Title = "Er is een reactie voor jou op het forum.", Text = Title("reageerde") };
        string Title(string did) => $"{post.Alias ?? author?.Name ?? "Een lid"} {did}: {topic.Title}";
    }
}
