using DiversInclusief.Identity;
using DiversInclusief.Kernel.Access;
using DiversInclusief.Kernel.Data;
using DiversInclusief.Notifications;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>What is new in the topics that a member follows in any way, and was not seen yet. Four commands, whatever the member follows.</summary>
internal sealed class ForumDigest(AppDb db, Members members) : IWriteDigest
{
    // Of the topics that changed; who follows much sees the latest.
    private const int MostLookedAt = 300;

    public async Task<IReadOnlyList<DigestLine>> LinesAsync(Reader reader, DateTimeOffset since, CancellationToken cancellation)
    {
        var follows = await db.Set<Follow>().AsNoTracking().Where(f => f.MemberId == reader.MemberId).ToDictionaryAsync(f => f.Subject, f => f.Level, cancellation);
        if (follows.Values.All(level => level == FollowLevel.Muted))
            return [];
        var changed = await ChangedAsync(reader, since, cancellation);
        var authors = await members.CardsAsync(changed.Select(one => one.Topic.AuthorId), cancellation);
        return [.. changed.Where(one => IsFollowed(one.Topic, authors.GetValueOrDefault(one.Topic.AuthorId)?.MunicipalityCode, follows, since)).Select(one => Line(one.Topic, one.Until))];
    }

    private async Task<List<(Topic Topic, int Until)>> ChangedAsync(Reader reader, DateTimeOffset since, CancellationToken cancellation)
    {
        var rooms = await db.Set<Room>().ReadableBy(reader).Select(r => r.Id).ToListAsync(cancellation);
        var found = await db.Set<Topic>().AsNoTracking().ReadableBy(reader).Include(t => t.Room).Include(t => t.Terms).AsSingleQuery()
            .Where(t => rooms.Contains(t.RoomId) && t.LastActivityAt > since)
            .Select(t => new { Topic = t, Until = db.Set<Reading>().Where(r => r.MemberId == reader.MemberId && r.TopicId == t.Id).Select(r => r.Until).FirstOrDefault() })
            .Where(one => one.Until < one.Topic.PostCount).OrderByDescending(one => one.Topic.LastActivityAt).ThenByDescending(one => one.Topic.Id).Take(MostLookedAt).ToListAsync(cancellation);
        return found.ConvertAll(one => (one.Topic, one.Until));
    }

    // As in Audience: one "never" is enough to leave it out; who wants new topics only is not told of replies.
    private static bool IsFollowed(Topic topic, string? municipality, Dictionary<string, FollowLevel> follows, DateTimeOffset since)
    {
        var said = FollowSubject.Around(topic, topic.AuthorId, municipality?.ToLowerInvariant()).Where(follows.ContainsKey).Select(subject => follows[subject]).ToList();
        return said.Count > 0 && !said.Contains(FollowLevel.Muted) && said.Exists(level => level != FollowLevel.NewTopics || topic.StartedAt > since);
    }

    private static DigestLine Line(Topic topic, int until) => new(topic.IsConfidential ? "Een vertrouwelijk onderwerp" : topic.Title, $"{TopicKindNames.WordsOf(topic.Kind)} in {topic.Room.Name}, {News(topic, until)}", until == 0 ? ForumAddress.Of(topic) : ForumAddress.AtNews(ForumAddress.Of(topic), until), topic.Access);

    private static string News(Topic topic, int until) => until == 0 ? Counted.Replies(topic.Replies).ToLowerInvariant() : topic.PostCount - until == 1 ? "1 nieuwe reactie" : $"{topic.PostCount - until} nieuwe reacties";
}
